import type { MapPart } from '#analysis/part.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/**
 * A part of a map as a map of its own: its nodes and edges, and of actors, chapters and sources those that these name.
 * An actor brings along whom it belongs to.
 */
export function partAsMap(map: ArgumentMap, part: MapPart): ArgumentMap {
  const nodes = map.nodes.filter(({ id }) => part.nodes.has(id));
  const edges = map.edges.filter(({ id }) => part.edges.has(id));
  const said = [...nodes, ...edges];
  const anchors = said.flatMap((one) => one.anchors ?? []);
  const cited = nodes.flatMap(({ cites, wordings = [] }) => [...(cites ? [cites] : []), ...wordings]);
  const named = new Set([...anchors, ...cited].map(({ source }) => source));
  const sources = map.sources.filter(({ id }) => named.has(id));
  const speakers = [
    ...said.flatMap(({ actors = [] }) => actors),
    ...sources.flatMap(({ authors = [] }) => authors),
  ];
  const actors = withWholes(map, speakers);
  const topics = new Set(nodes.map(({ topic }) => topic));
  return {
    ...map,
    thesis: map.thesis.filter((id) => part.nodes.has(id)),
    sources,
    actors: map.actors.filter(({ id }) => actors.has(id)),
    topics: map.topics.filter(({ id }) => topics.has(id)),
    nodes,
    edges,
  };
}

/** The actors and everybody whom they belong to, at any remove. */
function withWholes(map: ArgumentMap, actors: readonly Id[]): ReadonlySet<Id> {
  const known = lookupOf(map).actor;
  const found = new Set<Id>();
  const waiting = [...actors];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(known.get(id)?.partOf ?? []));
  }
  return found;
}
