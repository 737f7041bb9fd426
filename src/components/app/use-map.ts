import type { Drawn } from '#analysis/drawn.ts';
import type { Visibility } from '#analysis/visibility.ts';
import { useApp } from '#components/app/app-store.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { drawnNow, openMap, shownPart } from '#store/selectors.ts';

/** The open map, for components that only stand on the page while there is one. */
export function useMap(): ArgumentMap {
  return present(useApp(openMap));
}

/** What the filter leaves of the open map. */
export function useShown(): Visibility {
  return present(useApp(shownPart));
}

/** What is drawn of that; null until the page has been measured. */
export function useDrawn(): Drawn | null {
  return useApp(drawnNow);
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('This component needs an open map.');
  return value;
}
