import { type NumberedStatement, numberedStatements } from '#analysis/numbered-statements.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { NODE_WORDS } from '#domain/words.ts';
import type { ExportFormat } from './export-format.ts';
import { actorDetails, language, sources } from './features/head-features.ts';
import { citations, tags } from './features/statement-features.ts';
import { makers, schemes, stepNotes } from './features/step-features.ts';
import { wellFormed } from './well-formed.ts';

/** The map as text to read: chapters are headings, statements numbered paragraphs that say what they bear on. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Outline (Markdown)',
  hint: 'for reading, and for any text editor',
  mediaType: 'text/markdown',
  lacks: [language, sources, tags, citations, schemes, stepNotes, makers, actorDetails],
  write: (map) => [{ ending: '.md', text: writeMarkdown(map) }],
};

function writeMarkdown(map: ArgumentMap): string {
  const all = {
    nodes: new Set(map.nodes.map(({ id }) => id)),
    edges: new Set(map.edges.map(({ id }) => id)),
    dimmed: new Set<string>(),
    own: new Set<string>(),
  };
  const chapters = numberedStatements(map, all);
  const blocks = [
    `# ${plain(map.title)}`,
    ...(map.summary ? [plain(map.summary)] : []),
    ...chapters.flatMap(({ title, statements }) => [
      ...(title === '' ? [] : [`## ${plain(title)}`]),
      ...statements.map((one) => paragraph(map, one)),
    ]),
    ...(chapters.length === 0 ? ['This map has no statements.'] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function paragraph(map: ArgumentMap, { node, number, does }: NumberedStatement): string {
  const thesis = map.thesis.includes(node.id) ? 'thesis of the map' : '';
  const who = [NODE_WORDS[node.type].one, speakersOf(map, node), thesis].filter(Boolean).join(', ');
  return [
    `**${number}. ${plain(node.label)}** (${plain(who)})`,
    plain(node.text),
    ...(node.quote ? [`“${plain(node.quote)}”`] : []),
    ...(node.note ? [`*${plain(node.note)}*`] : []),
    ...does.map((words) => `→ ${plain(words)}`),
  ].join('  \n');
}

/** Text on one line that Markdown takes for nothing but text. */
function plain(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
