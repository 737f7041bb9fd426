import { excerpt, type Marked } from '#analysis/search/excerpt.ts';
import type { Hit } from '#analysis/search/find.ts';
import { type Part, partsOf, titleOf } from '#analysis/search/findable.ts';
import { termsMet } from '#analysis/search/marks.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** A hit as it is shown. */
export interface ShownHit {
  readonly title: Marked;
  /** What the piece under the title is, where that has to be said: "Quote". */
  readonly lead: string;
  readonly piece: Marked | null;
}

const TITLE = 160;
const PIECE = 170;

/** The title of a hit and, of its other texts, the one with the most of what was looked for. */
export function shownHit(map: ArgumentMap, { found, met }: Hit): ShownHit {
  const title = titleOf(map, found);
  const others = partsOf(map, found).filter(({ text }) => text !== title);
  let best: Part | undefined = others[0];
  let most = best ? termsMet(best.text, met) : 0;
  for (const part of others.slice(1)) {
    const count = termsMet(part.text, met);
    if (count > most) [best, most] = [part, count];
  }
  return {
    title: excerpt(title, met, TITLE),
    lead: best?.lead ?? '',
    piece: best ? excerpt(best.text, met, PIECE) : null,
  };
}
