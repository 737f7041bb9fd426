import { NO_FILTER } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { type Visibility, visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** What goes with something selected, and the sentence that says so. */
export interface SelectionPart {
  readonly shown: Visibility;
  readonly sentence: string;
}

/** A statement with all that is one step from it, or a step with its ends; null where the map has no such thing. */
export function selectionPart(map: ArgumentMap, id: Id): SelectionPart | null {
  const lookup = lookupOf(map);
  if (lookup.node.has(id)) {
    const filter = { ...NO_FILTER, question: { kind: 'near', of: id, steps: 1 } } as const;
    const shown = visibility(map, filter);
    return { shown, sentence: filterSentence(map, filter, shown) };
  }
  const edge = lookup.edge.get(id);
  if (!edge) return null;
  const edges = new Set([id]);
  const nodes = new Set(edge.from);
  // A step that bears on a step is drawn with that.
  for (let to = edge.to; ; ) {
    const under = lookup.edge.get(to);
    if (!under) {
      nodes.add(to);
      break;
    }
    if (edges.has(under.id)) break;
    edges.add(under.id);
    for (const from of under.from) nodes.add(from);
    to = under.to;
  }
  const there = new Set([...nodes].filter((node) => lookup.node.has(node)));
  return { shown: { nodes: there, edges, dimmed: new Set(), own: there }, sentence: '' };
}
