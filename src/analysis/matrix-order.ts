import type { ActorMatrix, MatrixActor, Tally } from '#analysis/actor-matrix.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** In what order the rows or the columns of a matrix stand. */
export const MATRIX_ORDERS = ['steps', 'against', 'for', 'name', 'map'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

const WEIGHTS: Readonly<Record<Exclude<MatrixOrder, 'name' | 'map'>, (tally: Tally) => number>> = {
  steps: (tally) => tally.for + tally.against,
  against: (tally) => tally.against,
  for: (tally) => tally.for,
};

/** The actors of one side of a matrix in an order; equals stay in the map's, and nobody named stands last. */
export function orderedActors(
  map: ArgumentMap,
  actors: ActorMatrix['rows'],
  order: MatrixOrder,
): readonly MatrixActor[] {
  const { actor } = lookupOf(map);
  const named: MatrixActor[] = map.actors.flatMap(({ id }) => (actors.has(id) ? [id] : []));
  if (order === 'name') {
    const collator = new Intl.Collator(locale(map), { numeric: true });
    const name = (id: MatrixActor): string => (id === null ? '' : (actor.get(id)?.name ?? ''));
    named.sort((a, b) => collator.compare(name(a), name(b)));
  } else if (order !== 'map') {
    const weight = (id: MatrixActor): number => {
      const tally = actors.get(id);
      return tally ? WEIGHTS[order](tally) : 0;
    };
    named.sort((a, b) => weight(b) - weight(a));
  }
  return actors.has(null) ? [...named, null] : named;
}

/** The map's language, where the browser can make something of it. */
function locale({ language }: ArgumentMap): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
