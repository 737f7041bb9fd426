import { asksFacets, type Filter } from '#analysis/filter.ts';
import { throughLens } from '#analysis/lenses.ts';
import { common, type MapPart } from '#analysis/part.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { throughFacets } from '#analysis/through-facets.ts';
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
  const { own: spoken, ...asked } = askedPart(map, filter);
  const part = asksFacets(filter) ? throughFacets(map, asked, filter) : asked;
  const own = spoken ? new Set([...spoken].filter((id) => part.nodes.has(id))) : part.nodes;
  const dimmed = spoken && filter.lens === 'highlight' ? context(map, part, own) : new Set<Id>();
  return { nodes: part.nodes, edges: part.edges, dimmed, own };
}

interface AskedPart extends MapPart {
  /** The chosen actors' own statements, shown or not; null where nobody is chosen. */
  readonly own: ReadonlySet<Id> | null;
}

type Asked = Pick<Filter, 'actors' | 'lens' | 'question'>;

const lastAsked = new WeakMap<ArgumentMap, Asked & { readonly part: AskedPart }>();

/** What a filter leaves before its facets. The last answer is kept: boxes are ticked one after the other. */
export function askedPart(map: ArgumentMap, { actors, lens, question }: Asked): AskedPart {
  const last = lastAsked.get(map);
  if (last && last.actors === actors && last.lens === lens && last.question === question) return last.part;
  const spoken = throughLens(map, actors, lens);
  const said: MapPart = spoken ?? whole(map);
  const { nodes, edges } = question ? common(map, said, answerTo(map, question)) : said;
  const part = { nodes, edges, own: spoken?.own ?? null };
  lastAsked.set(map, { actors, lens, question, part });
  return part;
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
