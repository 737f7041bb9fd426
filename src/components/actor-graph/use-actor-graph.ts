import { useMemo, useRef } from 'react';
import { type ActorGraph, actorGraph } from '#analysis/actor-graph.ts';
import type { Filter, Question } from '#analysis/filter.ts';
import { type Visibility, visibility } from '#analysis/visibility.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { sameFilter } from '#store/filter-address.ts';

/** The question that a line of the graph stands for. */
export type StepsQuestion = Extract<Question, { readonly kind: 'steps' }>;

interface ShownActors {
  readonly shown: Visibility;
  readonly graph: ActorGraph;
  /** What is asked of the graph: one of its lines. */
  readonly asked: StepsQuestion | null;
}

/**
 * The graph of the actors in what the filter leaves. To ask for the steps behind one of its lines takes nothing away
 * from it: that line stands out instead.
 */
export function useActorGraph(): ShownActors {
  const map = useMap();
  const filter = useApp((state) => state.filter);
  const { question } = filter;
  const asked = question?.kind === 'steps' ? question : null;
  const beside: Filter = asked ? { ...filter, question: null } : filter;
  const last = useRef(beside);
  // The same filter stays the same object, so that the drawing stays as it is.
  if (!sameFilter(last.current, beside)) last.current = beside;
  const settled = last.current;
  const shown = useMemo(() => visibility(map, settled), [map, settled]);
  const graph = useMemo(() => actorGraph(map, shown), [map, shown]);
  return { shown, graph, asked };
}
