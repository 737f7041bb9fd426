import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge, MapNode } from '#domain/map.ts';
import { safeIds } from './safe-ids.ts';
import { stepNodes } from './step-nodes.ts';

/** A map as graph languages draw it: named nodes in chapters, and some of its steps as nodes of their own. */
export interface GraphParts {
  readonly steps: ReadonlyMap<Id, MapEdge>;
  /** The name of a statement or of a step that is a node. */
  readonly name: (id: Id) => string;
  /** The statements of a chapter; of null, those in none. */
  readonly among: (topic: Id | null) => readonly MapNode[];
}

export function graphParts(map: ArgumentMap): GraphParts {
  const steps = stepNodes(map);
  const names = safeIds(
    [...map.nodes, ...steps.values()].map(({ id }) => id),
    'n',
  );
  const { topic: topics } = lookupOf(map);
  const topicOf = ({ topic }: MapNode): Id | null =>
    topic !== undefined && topics.has(topic) ? topic : null;
  return {
    steps,
    // Every end of a step has a name; a file without one would still be better than none.
    name: (id) => names.get(id) ?? 'unknown',
    among: (topic) => map.nodes.filter((node) => topicOf(node) === topic),
  };
}
