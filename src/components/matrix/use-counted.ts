import { useMemo } from 'react';
import { type ActorMatrix, actorMatrix, type Counting } from '#analysis/actor-matrix.ts';
import type { Question } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';

/** The question of a cell. */
export type CellQuestion = Extract<Question, { kind: 'steps' }>;

interface Counted {
  readonly count: (counting: Counting) => ActorMatrix;
  /** The cell that is asked about, if one is. */
  readonly asked: CellQuestion | null;
}

/** What of the map is counted: all that the filter leaves, but for the question of a cell, which would leave that cell alone. */
export function useCounted(): Counted {
  const map = useMap();
  const { question, actors, lens, types, topics, editions, tags, relations, bases } = useApp(
    (state) => state.filter,
  );
  const asked = question?.kind === 'steps' ? question : null;
  const other = asked ? null : question;
  const part = useMemo(
    () => visibility(map, { question: other, actors, lens, types, topics, editions, tags, relations, bases }),
    [map, other, actors, lens, types, topics, editions, tags, relations, bases],
  );
  const count = useMemo(() => {
    const known = new Map<Counting, ActorMatrix>();
    return (counting: Counting): ActorMatrix => {
      const matrix = known.get(counting) ?? actorMatrix(map, part, counting);
      known.set(counting, matrix);
      return matrix;
    };
  }, [map, part]);
  return { count, asked };
}
