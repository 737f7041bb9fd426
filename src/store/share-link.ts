import type { ArgumentMap } from '#domain/map.ts';
import { packedForLink } from '#formats/map-link.ts';
import { MAP_FRAGMENT } from '#store/map-fragment.ts';
import { viewOfPart } from '#store/shipped-maps.ts';
import type { State } from '#store/state.ts';
import { linkByName, linkedIn, ownInAddress, viewOf } from '#store/view-link.ts';

/** Links up to this length arrive whole in mails, chats and all browsers. */
export const LONGEST_SHARED = 8_000;

/** A link for somebody else, or how long it would have been. */
export type Shared =
  | {
      readonly ok: true;
      readonly link: string;
      /** The same for a frame within another page. */
      readonly framed: string;
      /** What of the view the link leaves out. */
      readonly leftOut: readonly string[];
      /** Whether the map itself is in it. */
      readonly carries: boolean;
    }
  | { readonly ok: false; readonly length: number };

/** Whether others can be sent to the open map by its name. */
export function isShipped(state: State): boolean {
  return state.document.status === 'ready' && ownInAddress(state) === null && linkedIn(state) === '';
}

/** Where, from the page itself, the same stands without a frame around it. */
export function wholeAddress(state: State): string {
  return `./${linkByName(state).search}${linkedIn(state)}`;
}

/**
 * The link to what is on the page, from the address of the page itself without a query. A map that no server has is put
 * into it: `map` is what of it, and `whole` whether the view is one of all that.
 */
export async function sharedLink(
  state: State,
  page: string,
  map: ArgumentMap,
  whole: boolean,
): Promise<Shared> {
  if (isShipped(state)) {
    const { search, leftOut } = linkByName(state);
    return { ok: true, link: page + search, framed: `${page}${search}&embed`, leftOut, carries: false };
  }
  const view = viewOf(state);
  const fragment = MAP_FRAGMENT + (await packedForLink(map, whole ? view : viewOfPart(view)));
  const link = page + fragment;
  if (link.length > LONGEST_SHARED) return { ok: false, length: link.length };
  return { ok: true, link, framed: `${page}?embed${fragment}`, leftOut: [], carries: true };
}
