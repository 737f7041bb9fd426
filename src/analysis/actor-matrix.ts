import { actorScope } from '#analysis/actor-scope.ts';
import { actorTree } from '#analysis/actor-tree.ts';
import type { MapPart } from '#analysis/part.ts';
import { dealingsOf } from '#analysis/questions/steps-made.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { type Side, sideOf } from '#domain/sides.ts';

/** How many steps of each side. */
export type Tally = Readonly<Record<Side, number>>;

/** Where a row or column of a matrix stands for an actor, or with null for nobody named. */
export type MatrixActor = Id | null;

/** Who makes how many steps about whom. */
export interface ActorMatrix {
  /** Those who make a step, with the steps that they make; a step counts once, about however many it is. */
  readonly rows: ReadonlyMap<MatrixActor, Tally>;
  /** Those whom a step is about, with the steps about them. */
  readonly columns: ReadonlyMap<MatrixActor, Tally>;
  /** The steps of a row's actor about a column's; undefined where there are none. */
  readonly cell: (by: MatrixActor, on: MatrixActor) => Tally | undefined;
  /** All steps that are counted, each once. */
  readonly all: Tally;
  /** The most steps of one side in one cell. */
  readonly most: number;
}

/** Whether each actor counts for itself alone, or only wholes are listed, with all who belong to them. */
export type Counting = 'alone' | 'wholes';

/**
 * The steps of a part by who makes them and whom they are about, as `stepsMade` finds them. A joint statement counts
 * for each of its speakers, and who belongs to several wholes for each of these.
 */
export function actorMatrix(
  map: ArgumentMap,
  { edges }: Pick<MapPart, 'edges'>,
  counting: Counting,
): ActorMatrix {
  const placed = counting === 'wholes' ? wholesOf(map) : null;
  const placesOf = (actors: readonly Id[]): readonly MatrixActor[] => {
    if (actors.length === 0) return [null];
    return placed ? actors.flatMap((id) => placed.get(id) ?? []) : actors;
  };
  const rows = new Map<MatrixActor, Counter>();
  const columns = new Map<MatrixActor, Counter>();
  const cells = new Map<MatrixActor, Map<MatrixActor, Counter>>();
  const all: Counter = { for: 0, against: 0 };
  for (const edge of map.edges) {
    if (!edges.has(edge.id)) continue;
    const side = sideOf(edge);
    const pairs = new Map<MatrixActor, Set<MatrixActor>>();
    for (const dealing of dealingsOf(map, edge)) {
      for (const by of placesOf(dealing.by)) {
        const about = made(pairs, by, () => new Set<MatrixActor>());
        for (const on of placesOf(dealing.on)) about.add(on);
      }
    }
    all[side] += 1;
    for (const [by, about] of pairs) {
      made(rows, by, none)[side] += 1;
      const row = made(cells, by, () => new Map<MatrixActor, Counter>());
      for (const on of about) made(row, on, none)[side] += 1;
    }
    for (const on of new Set([...pairs.values()].flatMap((about) => [...about]))) {
      made(columns, on, none)[side] += 1;
    }
  }
  const counted = [...cells.values()].flatMap((row) => [...row.values()]);
  return {
    rows,
    columns,
    cell: (by, on) => cells.get(by)?.get(on),
    all,
    most: counted.reduce((most, tally) => Math.max(most, tally.for, tally.against), 0),
  };
}

type Counter = Record<Side, number>;

const none = (): Counter => ({ for: 0, against: 0 });

/** For every actor, those at the top of the tree of affiliations under whom it stands. */
function wholesOf(map: ArgumentMap): ReadonlyMap<Id, readonly Id[]> {
  const wholes = new Map<Id, Id[]>();
  for (const { actor } of actorTree(map)) {
    for (const member of actorScope(map, [actor.id])) made(wholes, member, () => []).push(actor.id);
  }
  return wholes;
}

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
