import { type Finding, type HealthCheck, quoted } from '#analysis/health/check.ts';
import { leadingTo } from '#analysis/stranded-nodes.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';

/** Asks what the map is for: a thesis, something that speaks for it, and somebody who does not agree. */
export const THESIS_QUESTION: HealthCheck = {
  id: 'thesis',
  looksFor: 'what the map argues for',
  asks: () => 'Is the thesis argued, and argued against?',
  hint: 'A map is easiest to follow where it names a thesis, gives reasons for it, and reports what is said against it or against its reasons.',
  find: (map) => {
    if (map.nodes.length === 0) return [];
    const { node, incoming } = lookupOf(map);
    const theses = map.thesis.flatMap((id) => node.get(id) ?? []);
    if (theses.length === 0) return [{ at: [], words: 'The map names no thesis' }];
    const bare = theses
      .filter(({ id }) => !(incoming.get(id) ?? []).some((step) => sideOf(step) === 'for'))
      .map(({ id, label }) => ({ at: [id], words: `Nothing speaks for the thesis ${quoted(label)}` }));
    return [...bare, ...uncontested(map)];
  },
};

function uncontested(map: ArgumentMap): readonly Finding[] {
  const reached = leadingTo(map, map.thesis);
  if (map.edges.some((edge) => reached.has(edge.id) && sideOf(edge) === 'against')) return [];
  return [
    {
      at: map.thesis.slice(0, 1),
      words: 'Nothing in the map speaks against the thesis, or against anything it rests on',
    },
  ];
}
