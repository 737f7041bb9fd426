import { createLayoutService, type LayoutService } from '#scene/layout/layout-service.ts';

let service: LayoutService | null = null;

/** The page's layout service: one for all that stand on it, made when it is first asked for. */
export function pageLayouts(): LayoutService {
  service ??= createLayoutService();
  return service;
}
