import type { ArgumentMap, EdgeType, Id, MapEdge, MapNode, NodeType } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { EDGE_WORDS } from '#domain/words.ts';
import type { ExportFormat } from './export-format.ts';
import { PICTURE_LANGUAGE_LACKS } from './features/picture-language-lacks.ts';
import { graphParts } from './graph-parts.ts';
import { wellFormed } from './well-formed.ts';

const SHAPES: Readonly<Record<NodeType, string>> = {
  claim: 'box',
  counterclaim: 'octagon',
  article: 'note',
  fact: 'cds',
};

const LINES: Readonly<Record<EdgeType, string>> = {
  supports: 'color="#0B63A5"',
  attacks: 'color="#B54700", style=dashed, arrowhead=tee',
  undercuts: 'color="#7A3E8E", style=dotted, arrowhead=tee',
  qualifies: 'color="#5A6068", arrowhead=dot',
  restates: 'color="#5A6068:#5A6068", arrowhead=none',
  contradicts: 'color="#B54700", style=dashed, dir=both, arrowhead=tee, arrowtail=tee',
};

/** Graphviz, as of its language reference: chapters are clusters, steps that something joins are points. */
export const dot: ExportFormat = {
  id: 'dot',
  label: 'Graphviz (DOT)',
  hint: 'for Graphviz and its editors',
  mediaType: 'text/vnd.graphviz',
  lacks: PICTURE_LANGUAGE_LACKS,
  write: (map) => [{ ending: '.dot', text: writeDot(map) }],
};

function writeDot(map: ArgumentMap): string {
  const { steps, name, among } = graphParts(map);
  const inTopic = (topic: Id | null): readonly string[] =>
    among(topic).map((node) => statement(map, node, name(node.id)));
  const clusters = map.topics.map(({ id, label }, i) =>
    [
      `  subgraph cluster_${i + 1} {`,
      `    label=${quoted(label)};`,
      ...inTopic(id).map((line) => `    ${line}`),
      '  }',
    ].join('\n'),
  );
  return `${[
    'digraph map {',
    `  graph [label=${quoted(map.title)}, labelloc=t, rankdir=RL, fontname="sans-serif"];`,
    '  node [shape=box, fontname="sans-serif"];',
    '  edge [fontname="sans-serif"];',
    ...clusters,
    ...inTopic(null).map((line) => `  ${line}`),
    ...[...steps.keys()].map((id) => `  ${name(id)} [shape=point];`),
    ...map.edges.flatMap((edge) => lines(edge, steps.has(edge.id), name)),
    '}',
  ].join('\n')}\n`;
}

function statement(map: ArgumentMap, node: MapNode, name: string): string {
  const who = actorNames(map, node.actors).join(', ');
  const label = who === '' ? node.label : `${node.label}\n${who}`;
  return `${name} [label=${quoted(label)}, tooltip=${quoted(node.text)}, shape=${SHAPES[node.type]}];`;
}

function lines(
  { id, type, from, to }: MapEdge,
  joined: boolean,
  name: (id: string) => string,
): readonly string[] {
  const look = `${LINES[type]}, tooltip="${EDGE_WORDS[type].active}"`;
  if (!joined) return [`  ${name(from[0] ?? '')} -> ${name(to)} [${look}];`];
  return [
    ...from.map((premise) => `  ${name(premise)} -> ${name(id)} [${look}, arrowhead=none];`),
    `  ${name(id)} -> ${name(to)} [${look}];`,
  ];
}

/** A string of the language. Line breaks are written, so that no character of the map can end it. */
function quoted(text: string): string {
  const safe = wellFormed(text.replaceAll('\0', '')).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${safe.replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')}"`;
}
