import { type Bounds, type Found, find } from '#analysis/search/find.ts';
import { titleOf } from '#analysis/search/findable.ts';
import { type SearchIndex, searchIndex } from '#analysis/search/search-index.ts';
import type { ArgumentMap, MapNode } from '#domain/map.ts';

/** A map of statements by id; a label that is not given is the id. */
export function statements(nodes: Readonly<Record<string, Partial<MapNode>>>): ArgumentMap {
  return {
    title: 'A map for a test',
    language: 'en',
    thesis: [],
    sources: [],
    actors: [],
    topics: [],
    nodes: Object.entries(nodes).map(([id, node]) => ({ id, type: 'claim', label: id, text: '.', ...node })),
    edges: [],
  };
}

/** The whole index of a map. */
export function indexOf(map: ArgumentMap): SearchIndex {
  const index = searchIndex(map);
  if (!index) throw new Error('Nobody paused, and yet the index is not there.');
  return index;
}

export function lookFor(map: ArgumentMap, text: string, bounds: Partial<Bounds> = {}): Found {
  return find(indexOf(map), text, { most: 20, ...bounds });
}

/** What a text finds, by name, the best first. */
export function namesFound(map: ArgumentMap, text: string): readonly string[] {
  return lookFor(map, text).hits.map(({ found }) => titleOf(map, found));
}
