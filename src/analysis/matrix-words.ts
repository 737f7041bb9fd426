import type { ActorMatrix, Counting, MatrixActor, Tally } from '#analysis/actor-matrix.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Side } from '#domain/sides.ts';
import { actorNames } from '#domain/speakers.ts';
import { listed } from '#domain/words.ts';

/** What a row or column of a matrix is called. */
export function matrixName(map: ArgumentMap, actor: MatrixActor): string {
  return actor === null ? 'Nobody named' : (lookupOf(map).actor.get(actor)?.name ?? actor);
}

/** Where in a matrix something is counted; undefined where all rows or columns are counted together. */
export interface MatrixPlace {
  readonly by: MatrixActor | undefined;
  readonly on: MatrixActor | undefined;
}

/** One side of a cell in words: "Russia supports DPRK: 3 steps". */
export function cellWords(map: ArgumentMap, place: MatrixPlace, side: Side, count: number): string {
  return `${ends(map, place, side === 'for' ? 'supports' : 'objects to')}: ${steps(count)}`;
}

/** A cell that holds nothing, or a total of both sides, in words. */
export function tallyWords(map: ArgumentMap, place: MatrixPlace, tally: Tally | undefined): string {
  if (!tally || tally.for + tally.against === 0) return `${ends(map, place, 'on')}: no step`;
  return `${ends(map, place, 'on')}: ${tally.for} in support, ${steps(tally.against)} in objection`;
}

function ends(map: ArgumentMap, { by, on }: MatrixPlace, does: string): string {
  const told = (actor: MatrixActor | undefined, all: string): string => {
    if (actor === undefined) return all;
    return actor === null ? 'somebody not named' : matrixName(map, actor);
  };
  const words = `${told(by, 'everybody')} ${does} ${by !== undefined && by === on ? 'own statements' : told(on, 'everybody')}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function steps(count: number): string {
  return `${count} ${count === 1 ? 'step' : 'steps'}`;
}

/** How many steps a matrix counts, and whose: one or two sentences. */
export function countingWords(map: ArgumentMap, { all }: ActorMatrix, counting: Counting): string {
  const counted = all.for + all.against;
  const some = counted < map.edges.length;
  const whose =
    counting === 'alone'
      ? 'Each actor counts for itself, and a joint statement for each who makes it.'
      : 'Whoever belongs to somebody counts there, and a joint statement for each who makes it.';
  return `${some ? `${counted} of ${steps(map.edges.length)}, as filtered` : steps(counted)}. ${whose}`;
}

const MOST_NAMED = 8;

/** Who of a map stands in no row and no column, in a sentence; "" where that is nobody. */
export function leftOutWords(map: ArgumentMap, { rows, columns }: ActorMatrix, counting: Counting): string {
  if (counting === 'wholes') return '';
  const out = map.actors.filter(({ id }) => !rows.has(id) && !columns.has(id)).map(({ id }) => id);
  if (out.length === 0) return '';
  const names = actorNames(map, out.slice(0, MOST_NAMED));
  const others = out.length - names.length;
  return `No step here is by or about ${listed(others > 0 ? [...names, `${others} others`] : names)}.`;
}
