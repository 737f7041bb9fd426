import type { ArgumentMap, EdgeType, Id, MapEdge, MapNode, NodeType } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { EDGE_WORDS } from '#domain/words.ts';
import type { ExportFormat } from './export-format.ts';
import { PICTURE_LANGUAGE_LACKS } from './features/picture-language-lacks.ts';
import { texts } from './features/statement-features.ts';
import { graphParts } from './graph-parts.ts';
import { wellFormed } from './well-formed.ts';

const SHAPES: Readonly<Record<NodeType, readonly [string, string]>> = {
  claim: ['[', ']'],
  counterclaim: ['{{', '}}'],
  article: ['[/', '/]'],
  fact: ['([', '])'],
};

const ARROWS: Readonly<Record<EdgeType, string>> = {
  supports: '-->',
  attacks: '-.-x',
  undercuts: '-.-x',
  qualifies: '--o',
  restates: '---',
  contradicts: 'x-.-x',
};

/** Mermaid's flowcharts: chapters are subgraphs, steps that something joins are small circles. */
export const mermaid: ExportFormat = {
  id: 'mermaid',
  label: 'Mermaid',
  hint: 'for Markdown on GitHub, GitLab, Obsidian and others',
  mediaType: 'text/plain',
  lacks: [...PICTURE_LANGUAGE_LACKS, texts],
  write: (map) => [{ ending: '.mmd', text: writeMermaid(map) }],
};

function writeMermaid(map: ArgumentMap): string {
  const { steps, name, among } = graphParts(map);
  const inTopic = (topic: Id | null): readonly string[] =>
    among(topic).map((node) => statement(map, node, name(node.id)));
  return `${[
    '---',
    `title: ${JSON.stringify(wellFormed(map.title))}`,
    '---',
    'flowchart RL',
    ...map.topics.flatMap(({ id, label }, i) => [
      `  subgraph chapter_${i + 1}[${quoted(label)}]`,
      ...inTopic(id).map((line) => `    ${line}`),
      '  end',
    ]),
    ...inTopic(null).map((line) => `  ${line}`),
    ...[...steps.keys()].map((id) => `  ${name(id)}((" "))`),
    ...map.edges.flatMap((edge) => lines(edge, steps.has(edge.id), name)),
  ].join('\n')}\n`;
}

function statement(map: ArgumentMap, node: MapNode, name: string): string {
  const who = actorNames(map, node.actors).join(', ');
  const [open, close] = SHAPES[node.type];
  return `${name}${open}${quoted(who === '' ? node.label : `${node.label}\n${who}`)}${close}`;
}

function lines(
  { id, type, from, to }: MapEdge,
  joined: boolean,
  name: (id: string) => string,
): readonly string[] {
  const arrow = `${ARROWS[type]}|${EDGE_WORDS[type].active}|`;
  if (!joined) return [`  ${name(from[0] ?? '')} ${arrow} ${name(to)}`];
  return [
    ...from.map((premise) => `  ${name(premise)} --- ${name(id)}`),
    `  ${name(id)} ${arrow} ${name(to)}`,
  ];
}

/** Text that Mermaid shows as it is: it takes markup and its own signs as entities. */
function quoted(text: string): string {
  const safe = wellFormed(text)
    .replace(/[^\n\r\P{Cc}]/gu, '')
    .replace(/["#&<>`\\{}[\]()|;]/g, (sign) => `#${sign.charCodeAt(0)};`)
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '<br/>');
  return `"${safe}"`;
}
