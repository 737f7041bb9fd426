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
  return thinned(front([...shapes].sort(byWidth)), most);
}

/** The same of two lists of which each comes from narrow to wide already. */
export function undominatedOf<S extends Size>(
  first: readonly S[],
  second: readonly S[],
  most = MOST,
): Shapes<S> {
  const shapes: S[] = [];
  let [i, j] = [0, 0];
  for (let [a, b] = [first[i], second[j]]; a || b; [a, b] = [first[i], second[j]]) {
    const next = a && b ? (byWidth(a, b) <= 0 ? a : b) : (a ?? b);
    if (next) shapes.push(next);
    if (next === a) i += 1;
    else j += 1;
  }
  return thinned(front(shapes), most);
}

function byWidth(a: Size, b: Size): number {
  return a.width - b.width || a.height - b.height;
}

/** Of shapes from narrow to wide, each that is lower than all before it. */
function front<S extends Size>(shapes: readonly S[]): Shapes<S> {
  let lowest = Number.POSITIVE_INFINITY;
  const kept: S[] = [];
  for (const shape of shapes) {
    if (shape.height >= lowest) continue;
    lowest = shape.height;
    kept.push(shape);
  }
  return kept;
}

/** By a plain loop: packing many panels comes here tens of thousands of times. */
function thinned<S>(shapes: readonly S[], most: number): readonly S[] {
  if (shapes.length <= most) return shapes;
  const step = (shapes.length - 1) / (most - 1);
  const kept: S[] = [];
  for (let i = 0; i < most; i += 1) kept.push(shapes[Math.round(i * step)] as S);
  return kept;
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
