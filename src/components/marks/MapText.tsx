import type { ReactNode } from 'react';
import { useMap } from '#components/app/use-map.ts';

/** Words of the map among words of the page: in the map's language, and in their own direction. */
export function MapText({ children }: { readonly children: ReactNode }) {
  return <bdi lang={useMap().language}>{children}</bdi>;
}
