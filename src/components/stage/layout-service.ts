import { createContext, use } from 'react';
import { createLayoutService, type LayoutService } from '#scene/layout/layout-service.ts';

const LayoutServiceContext = createContext<LayoutService | null>(null);
let shared: LayoutService | null = null;

/** The page's layout service; one for all, started when it is first asked for something. */
export function useLayoutService(): LayoutService {
  const given = use(LayoutServiceContext);
  if (given) return given;
  shared ??= createLayoutService();
  return shared;
}

export const LayoutServiceProvider = LayoutServiceContext;
