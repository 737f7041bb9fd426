import { useMemo } from 'react';
import { type ActorMatrix, actorMatrix, type Counting } from '#analysis/actor-matrix.ts';
import { countedPart } from '#analysis/counted-part.ts';
import type { Question } from '#analysis/filter.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';

/** The question of a cell. */
export type CellQuestion = Extract<Question, { kind: 'steps' }>;

interface Counted {
  readonly count: (counting: Counting) => ActorMatrix;
  /** The cell that is asked about, if one is. */
  readonly asked: CellQuestion | null;
}

/** What the filter leaves to be counted. The same as long as only another cell is asked about. */
export function useCounted(): Counted {
  const map = useMap();
  const { question, actors, lens, types, topics, editions, tags, relations, bases } = useApp(
    (state) => state.filter,
  );
  const asked = question?.kind === 'steps' ? question : null;
  const other = asked ? null : question;
  const count = useMemo(() => {
    const facets = { types, topics, editions, tags, relations, bases };
    const part = countedPart(map, { question: other, actors, lens, ...facets });
    const known = new Map<Counting, ActorMatrix>();
    return (counting: Counting): ActorMatrix => {
      const matrix = known.get(counting) ?? actorMatrix(map, part, counting);
      known.set(counting, matrix);
      return matrix;
    };
  }, [map, other, actors, lens, types, topics, editions, tags, relations, bases]);
  return { count, asked };
}
