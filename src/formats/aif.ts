import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id, MapEdge } from '#domain/map.ts';
import type { ExportFormat } from './export-format.ts';
import { actorDetails, language, sources, summary, thesis, title, topics } from './features/head-features.ts';
import { labels, nodeTypes, notes, quotes, tags } from './features/statement-features.ts';
import {
  bases,
  contradictionsOfSteps,
  makers,
  mutualAttacks,
  qualificationsApart,
  stepNotes,
  undercutsApart,
} from './features/step-features.ts';
import { lessLosses } from './loss-report.ts';
import { wellFormed } from './well-formed.ts';

/** The node types of the Argument Interchange Format (Chesñevar et al. 2006; Reed et al. 2008 for L and YA). */
type AifType = 'I' | 'RA' | 'CA' | 'MA' | 'L' | 'YA';

interface AifNode {
  readonly nodeID: string;
  readonly text: string;
  readonly type: AifType;
  readonly timestamp: string;
  readonly scheme?: string;
}

const SCHEMES: Readonly<Record<EdgeType, readonly [AifType, string]>> = {
  supports: ['RA', 'Default Inference'],
  attacks: ['CA', 'Default Conflict'],
  undercuts: ['CA', 'Default Conflict'],
  qualifies: ['CA', 'Default Conflict'],
  contradicts: ['CA', 'Default Conflict'],
  restates: ['MA', 'Default Rephrase'],
};

/** AIFdb asks for a time; a map has none, and files made twice from one map are to be alike. */
const NO_TIME = '1970-01-01 00:00:00';

/** Every conflict is a CA: what it leads to makes it an undercut, and a way back a contradiction. */
const CONFLICTS = [qualificationsApart, undercutsApart, contradictionsOfSteps, mutualAttacks];

/**
 * A nodeset as AIFdb serves it. A step is a scheme node; linked premises lead to one, what undercuts a step leads to
 * the step's, and a contradiction is a conflict each way. Whoever asserts a statement has a locution "Name : text".
 */
export const aif: ExportFormat = {
  id: 'aif',
  label: 'AIF (JSON)',
  hint: 'for AIFdb, OVA and other tools of argument research',
  mediaType: 'application/json',
  lacks: [
    title,
    summary,
    language,
    sources,
    topics,
    thesis,
    nodeTypes,
    labels,
    quotes,
    notes,
    tags,
    ...CONFLICTS,
    bases,
    stepNotes,
    makers,
    actorDetails,
  ],
  write: (map) => [
    {
      ending: '.aif.json',
      text: `${JSON.stringify(nodeset(lessLosses(map, { lacks: CONFLICTS })), null, 1)}\n`,
    },
  ],
};

function nodeset(map: ArgumentMap) {
  const { node: statements, actor: actors } = lookupOf(map);
  const nodes: AifNode[] = [];
  const edges: {
    readonly edgeID: string;
    readonly fromID: string;
    readonly toID: string;
    readonly formEdgeID: null;
  }[] = [];
  const add = (type: AifType, text: string, scheme?: string): string => {
    const nodeID = String(nodes.length + 1);
    nodes.push({
      nodeID,
      text: wellFormed(text),
      type,
      timestamp: NO_TIME,
      ...(scheme ? { scheme } : {}),
    });
    return nodeID;
  };
  const join = (fromID: string, toID: string): void => {
    edges.push({ edgeID: String(edges.length + 1), fromID, toID, formEdgeID: null });
  };
  const known = new Map<Id, string>(map.nodes.map((node) => [node.id, add('I', node.text)]));
  for (const edge of map.edges) known.set(edge.id, addStep(edge));
  for (const edge of map.edges) for (const [from, to] of ends(edge)) join(from, to);
  const persons = new Map<Id, string>();
  const locutions = map.nodes.flatMap((node) =>
    (node.actors ?? []).flatMap((id) => {
      const actor = actors.get(id);
      if (!actor) return [];
      const locution = add('L', `${actor.name} : ${node.text}`);
      const asserting = add('YA', 'Asserting');
      join(locution, asserting);
      join(asserting, known.get(node.id) ?? '');
      const personID = persons.get(id) ?? String(persons.size + 1);
      persons.set(id, personID);
      return [{ nodeID: locution, personID, timestamp: NO_TIME, start: null, end: null, source: null }];
    }),
  );
  return { nodes, edges, locutions };

  function addStep({ type, scheme }: MapEdge): string {
    const [kind, name] = SCHEMES[type];
    return add(kind, scheme || name, scheme || name);
  }

  /** From the premises to the step's node and on; of a contradiction also the way back, by a node of its own. */
  function ends(edge: MapEdge): readonly (readonly [string, string])[] {
    const step = known.get(edge.id) ?? '';
    const there = [
      ...edge.from.map((id) => [known.get(id) ?? '', step] as const),
      [step, known.get(edge.to) ?? ''] as const,
    ];
    if (edge.type !== 'contradicts' || !statements.has(edge.to)) return there;
    const back = addStep(edge);
    return [
      ...there,
      [known.get(edge.to) ?? '', back],
      ...edge.from.map((id) => [back, known.get(id) ?? ''] as const),
    ];
  }
}
