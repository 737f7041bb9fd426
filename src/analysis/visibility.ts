import { throughFacets } from '#analysis/facets.ts';
import { asksFacets, type Filter } from '#analysis/filter.ts';
import { throughLens } from '#analysis/lenses.ts';
import { common, type MapPart } from '#analysis/part.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** What of a map is shown, and what of that stands out. */
export interface Visibility extends MapPart {
  /** Nodes and edges drawn faintly, as context. */
  readonly dimmed: ReadonlySet<Id>;
  /** Nodes that the chosen actors assert themselves; all of them where nobody is chosen. */
  readonly own: ReadonlySet<Id>;
}

/** What a filter leaves of a map: what its lens shows of the actors, its question asks for and its facets fit, all at once. */
export function visibility(map: ArgumentMap, filter: Filter): Visibility {
  const spoken = throughLens(map, filter.actors, filter.lens);
  let part: MapPart = spoken ?? whole(map);
  if (filter.question) part = common(map, part, answerTo(map, filter.question));
  if (asksFacets(filter)) part = throughFacets(map, part, filter);
  const own = spoken ? new Set([...spoken.own].filter((id) => part.nodes.has(id))) : part.nodes;
  const dimmed = spoken && filter.lens === 'highlight' ? context(map, part, own) : new Set<Id>();
  return { nodes: part.nodes, edges: part.edges, dimmed, own };
}

function whole(map: ArgumentMap): MapPart {
  return {
    nodes: new Set(map.nodes.map((node) => node.id)),
    edges: new Set(map.edges.map((edge) => edge.id)),
  };
}

/** Everything of a part that is not the actors' own, or among it. */
function context(map: ArgumentMap, part: MapPart, own: ReadonlySet<Id>): ReadonlySet<Id> {
  const among = common(map, part, { nodes: own, edges: part.edges });
  return new Set([...part.nodes, ...part.edges].filter((id) => !own.has(id) && !among.edges.has(id)));
}
