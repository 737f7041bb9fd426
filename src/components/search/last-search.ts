import type { ArgumentMap } from '#domain/map.ts';

const last = new WeakMap<ArgumentMap, string>();

/** What was looked for last in a map: it stands in the field again, ready to be typed over. */
export function lastSearch(map: ArgumentMap): string {
  return last.get(map) ?? '';
}

export function rememberSearch(map: ArgumentMap, text: string): void {
  last.set(map, text);
}
