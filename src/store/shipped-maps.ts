/** The map that opens where the address names none. */
export const FIRST_MAP = 'russia-dprk-treaty';

/** Where the maps that ship with the program stand, relative to the page. */
export function mapAddress(name: string): string {
  return `maps/${encodeURIComponent(name)}.json`;
}

export function layoutsAddress(name: string): string {
  return `maps/${encodeURIComponent(name)}.layouts.json`;
}
