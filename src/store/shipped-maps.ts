import type { Theme } from '#scene/scene.ts';

/** The map that opens where the address names none. */
export const FIRST_MAP = 'russia-dprk-treaty';

/** The map that a page's query names, as in `?map=everyday-argument`; null where it names none. */
export function mapInAddress(search: string): string | null {
  return new URLSearchParams(search).get('map');
}

/** The name of the map that a page with this query opens. */
export function mapToOpen(search: string): string {
  return mapInAddress(search) ?? FIRST_MAP;
}

const OWN = 'file:';

/** What stands in an address for a map from a reader's own file: its name, but nothing that would open it. */
export function ownMap(name: string): string {
  return OWN + name;
}

/** The name of a reader's own file, where an address tells of one; else null. */
export function ownName(name: string): string | null {
  return name.startsWith(OWN) ? name.slice(OWN.length) : null;
}

const KEPT = 'kept:';

/** What stands in an address for a map that is kept on this device. */
export function keptMap(id: string): string {
  return KEPT + id;
}

/** The id of a map that is kept on this device, where an address tells of one; else null. */
export function keptId(name: string): string | null {
  return name.startsWith(KEPT) ? name.slice(KEPT.length) : null;
}

/** Whether an address names a map that ships with the program. */
export function ships(name: string): boolean {
  return ownName(name) === null && keptId(name) === null;
}

/** Where the maps that ship with the program stand, relative to the page. */
export function mapAddress(name: string): string {
  return `maps/${encodeURIComponent(name)}.json`;
}

export function layoutsAddress(name: string): string {
  return `maps/${encodeURIComponent(name)}.layouts.json`;
}

/** Where a small picture of a shipped map stands. */
export function pictureAddress(name: string, theme: Theme): string {
  return `maps/${encodeURIComponent(name)}.${theme}.svg`;
}

/** The query that opens a map. */
export function linkToMap(name: string): string {
  return `?map=${encodeURIComponent(name)}`;
}

/** What a page's query says of the view alone, whichever map it is of. */
export function viewIn(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('map');
  const text = String(query);
  return text === '' ? '' : `?${text}`;
}

/** What of that still means something for the part that it leaves: not the filter, which has done its work. */
export function viewOfPart(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) =>
    ['at', 'show', 'layout', 'v'].includes(name),
  );
  const text = kept.some(([name]) => name !== 'v') ? String(new URLSearchParams(kept)) : '';
  return text === '' ? '' : `?${text}`;
}
