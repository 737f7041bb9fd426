import type { Id } from '#domain/map.ts';

/** Half a character, which an id may hold and an address cannot: it becomes U+FFFD there. */
const HALF = /\p{Surrogate}/gu;

/** The id that an address means, as the map has it; null where the map has none such. */
export function knownId(id: Id, known: ReadonlyMap<Id, unknown>): Id | null {
  if (known.has(id)) return id;
  if (!id.includes('\ufffd')) return null;
  for (const each of known.keys()) if (each.replace(HALF, '\ufffd') === id) return each;
  return null;
}
