import type { ArgumentMap, EdgeType, MapEdge, MapNode, NodeType } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { EDGE_WORDS } from '#domain/words.ts';
import type { ExportFormat } from './export-format.ts';
import { actorDetails, language, sources, summary, thesis } from './features/head-features.ts';
import { citations, notes, quotes, tags, texts } from './features/statement-features.ts';
import { bases, makers, schemes, stepNotes } from './features/step-features.ts';
import { safeIds } from './safe-ids.ts';
import { stepNodes } from './step-nodes.ts';
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
  lacks: [
    summary,
    language,
    sources,
    thesis,
    texts,
    quotes,
    notes,
    tags,
    citations,
    bases,
    schemes,
    stepNotes,
    makers,
    actorDetails,
  ],
  write: (map) => [{ ending: '.mmd', text: writeMermaid(map) }],
};

function writeMermaid(map: ArgumentMap): string {
  const steps = stepNodes(map);
  const names = safeIds(
    [...map.nodes, ...steps.values()].map(({ id }) => id),
    'n',
  );
  const name = (id: string): string => names.get(id) ?? 'unknown';
  const topics = new Set(map.topics.map(({ id }) => id));
  const among = (topic: string | undefined): readonly string[] =>
    map.nodes
      .filter(
        (node) => (node.topic !== undefined && topics.has(node.topic) ? node.topic : undefined) === topic,
      )
      .map((node) => statement(map, node, name(node.id)));
  return `${[
    '---',
    `title: ${JSON.stringify(wellFormed(map.title))}`,
    '---',
    'flowchart RL',
    ...map.topics.flatMap(({ id, label }, i) => [
      `  subgraph chapter_${i + 1}[${quoted(label)}]`,
      ...among(id).map((line) => `    ${line}`),
      '  end',
    ]),
    ...among(undefined).map((line) => `  ${line}`),
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
