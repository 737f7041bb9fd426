import { misplacedUndercuts } from '#analysis/misplaced-undercuts.ts';
import { strandedNodes } from '#analysis/stranded-nodes.ts';
import { unanchoredNodes } from '#analysis/unanchored-nodes.ts';
import type { ArgumentMap, MapEdge, MapNode } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';

/** What a careful author would mend in a map that opens as it is. */
export interface MapProblem {
  readonly place: Place;
  /** One sentence. */
  readonly message: string;
}

/** What a label may have so that a box shows it whole. In characters. */
const LABEL_LENGTH = 40;

/** Everything that can be seen without the sources: labels that do not fit, what leads nowhere or stands nowhere. */
export function mapProblems(map: ArgumentMap): readonly MapProblem[] {
  const stranded = new Set(strandedNodes(map));
  const unanchored = new Set(unanchoredNodes(map));
  const misplaced = new Set(misplacedUndercuts(map));
  return [
    ...map.nodes.flatMap((node, index) =>
      nodeProblems(map, node, `nodes[${index}]`, {
        stranded: stranded.has(node),
        unanchored: unanchored.has(node),
      }),
    ),
    ...map.edges.flatMap((edge, index) =>
      misplaced.has(edge) ? [misplacedAt(edge, `edges[${index}].to`)] : [],
    ),
  ];
}

function nodeProblems(
  map: ArgumentMap,
  node: MapNode,
  place: Place,
  { stranded, unanchored }: { readonly stranded: boolean; readonly unanchored: boolean },
): MapProblem[] {
  const problems: MapProblem[] = [];
  const name = JSON.stringify(node.id);
  const length = Array.from(node.label).length;
  if (length > LABEL_LENGTH) {
    const message = `The label of ${name} has ${length} characters; a box shows ${LABEL_LENGTH}.`;
    problems.push({ place: `${place}.label`, message });
  }
  if (stranded) {
    const message = map.thesis.length > 0 ? 'leads to no thesis along any edges' : 'is joined to nothing';
    problems.push({ place, message: `${name} ${message}.` });
  }
  if (unanchored) {
    problems.push({
      place,
      message: `${name} has no anchor, so nobody can see where in a source it stands.`,
    });
  }
  return problems;
}

function misplacedAt(edge: MapEdge, place: Place): MapProblem {
  const message = `The undercut ${JSON.stringify(edge.id)} points at a statement, not at a step; an attack is meant, or an edge's id.`;
  return { place, message };
}
