import { FILE_CAP_BYTES } from './decode-text.ts';

/** A map that travels inside a picture: the text of its file, and how it was looked at. */
export interface CarriedMap {
  /** What `writeMap` writes. */
  readonly text: string;
  /** The query of an address, such as `?actor=china`; "" for the usual view. */
  readonly view: string;
}

/** The largest text that is taken out of a picture: written into JSON a map may grow, by every quotation mark. */
export const CARRIED_CAP_BYTES = 2 * FILE_CAP_BYTES;

/** Under this name a map stands in a picture. */
export const CARRIED = 'counterpoint-map';

/** The carried map as JSON. */
export function packed({ text, view }: CarriedMap): string {
  return JSON.stringify({ view, text });
}

/** What `packed` wrote; null for anything else. */
export function unpacked(json: string): CarriedMap | null {
  try {
    const held: unknown = JSON.parse(json);
    if (typeof held !== 'object' || held === null || !('text' in held)) return null;
    const view = 'view' in held && typeof held.view === 'string' ? held.view : '';
    return typeof held.text === 'string' ? { text: held.text, view } : null;
  } catch {
    return null;
  }
}
