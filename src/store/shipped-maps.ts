/** The map that opens where the address names none. */
export const FIRST_MAP = 'russia-dprk-treaty';

/** The map that a page's query names, as in `?map=everyday-argument`; null where it names none. */
export function mapInAddress(search: string): string | null {
  return new URLSearchParams(search).get('map');
}

/** Where the maps that ship with the program stand, relative to the page. */
export function mapAddress(name: string): string {
  return `maps/${encodeURIComponent(name)}.json`;
}

export function layoutsAddress(name: string): string {
  return `maps/${encodeURIComponent(name)}.layouts.json`;
}
