import type { ArgumentMap, Id } from '#domain/map.ts';

const bySource = new WeakMap<ArgumentMap, ReadonlyMap<Id, ReadonlySet<Id>>>();
const NONE: ReadonlySet<Id> = new Set();

/** The statements that stand in a source, or stand for a place in it; in the map's order. */
export function statementsFrom(map: ArgumentMap, source: Id): ReadonlySet<Id> {
  const known = bySource.get(map) ?? sorted(map);
  return known.get(source) ?? NONE;
}

function sorted(map: ArgumentMap): ReadonlyMap<Id, ReadonlySet<Id>> {
  const statements = new Map(map.sources.map(({ id }) => [id, new Set<Id>()]));
  for (const { id, anchors = [], cites, wordings = [] } of map.nodes) {
    for (const { source } of cites ? [...anchors, ...wordings, cites] : [...anchors, ...wordings]) {
      statements.get(source)?.add(id);
    }
  }
  bySource.set(map, statements);
  return statements;
}
