import type { EarlierState, KeptMap } from './kept-map.ts';

/** So many earlier states are kept of a map. */
export const MOST_EARLIER = 20;

/** A map's content, as far as its record tells of it. */
export type Content = Pick<KeptMap, 'text' | 'title' | 'format' | 'size' | 'view'>;

/** The map looked at in another way. */
export function withView(map: KeptMap, view: string, now: number): KeptMap {
  return { ...map, view, changed: now };
}

/** The map with other content; what it was is kept among its earlier states. */
export function withContent(
  map: KeptMap,
  { text, title, format, size, view }: Content,
  now: number,
): KeptMap {
  const earlier = added(map, stateOf(map, 'content', now));
  return { ...map, text, title, format, size, view, changed: now, earlier };
}

/** The map in one of its earlier states, which trades places with the one that it is in; null where there is none such. */
export function broughtBack(map: KeptMap, place: number, now: number): KeptMap | null {
  const state = map.earlier[place];
  if (!state) return null;
  const was = state.text === map.text ? 'view' : 'content';
  const others = { ...map, earlier: map.earlier.filter((_, index) => index !== place) };
  const { text, title, format, size, view } = state;
  return {
    ...map,
    ...{ text, title, format, size, view },
    changed: now,
    earlier: added(others, stateOf(map, was, now)),
  };
}

/** The map with the way that it is looked at put among its earlier states, for somebody who has not seen it. */
export function withViewPutBy(map: KeptMap, now: number): KeptMap {
  return { ...map, earlier: added(map, stateOf(map, 'view', now)) };
}

/** The ids of the texts that a map needs. */
export function textsOf({ text, earlier }: Pick<KeptMap, 'text' | 'earlier'>): ReadonlySet<string> {
  return new Set([text, ...earlier.map((state) => state.text)]);
}

function stateOf(map: KeptMap, was: EarlierState['was'], now: number): EarlierState {
  const { text, title, format, size, view } = map;
  return { text, title, format, size, view, until: now, was };
}

/** The earlier states with one more; where they are too many, the oldest that was only a view goes, else the oldest. */
function added({ earlier }: KeptMap, state: EarlierState): readonly EarlierState[] {
  const all = [state, ...earlier];
  if (all.length <= MOST_EARLIER) return all;
  const view = all.findLastIndex(({ was }) => was === 'view');
  const leaving = view === -1 ? all.length - 1 : view;
  return all.filter((_, index) => index !== leaving);
}
