/**
 * How the fragment of an address begins that holds a whole map: never sent to a server. Links are kept for years: what
 * follows is the version of how the map is packed, a point, and the packed map.
 */
export const MAP_FRAGMENT = '#map=';

/** The fragment, where it holds a map; else "". */
export function mapFragment(hash: string): string {
  return hash.startsWith(MAP_FRAGMENT) ? hash : '';
}
