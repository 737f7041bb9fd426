import type { Size } from '#scene/geometry.ts';

/**
 * Ways of drawing one part, to choose among later: the shape functions of L. Stockmeyer, "Optimal orientations of
 * cells in slicing floorplan designs", Information and Control 57 (1983).
 */
export type Shapes<S extends Size> = readonly S[];

/** How many shapes of one part are kept where nobody says otherwise: more are tried for little gain. */
const MOST = 64;

/** Those for which no other is both narrower and lower, from narrow to wide; thinned evenly where they are many. */
export function undominated<S extends Size>(shapes: readonly S[], most = MOST): Shapes<S> {
  const front: S[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const shape of [...shapes].sort((a, b) => a.width - b.width || a.height - b.height)) {
    if (shape.height >= lowest) continue;
    lowest = shape.height;
    front.push(shape);
  }
  if (front.length <= most) return front;
  const step = (front.length - 1) / (most - 1);
  const kept = new Set(Array.from({ length: most }, (_, i) => Math.round(i * step)));
  return front.filter((_, i) => kept.has(i));
}

/** Every pair of the two, joined, without those that another pair beats. */
export function joined<A extends Size, B extends Size, S extends Size>(
  first: Shapes<A>,
  second: Shapes<B>,
  join: (a: A, b: B) => S | readonly S[],
  most = MOST,
): Shapes<S> {
  return undominated(
    first.flatMap((a) => second.flatMap((b) => join(a, b))),
    most,
  );
}
