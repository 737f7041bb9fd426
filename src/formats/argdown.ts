import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id, MapEdge, MapNode } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { argdownText, argdownTitle } from './argdown-text.ts';
import type { ExportFormat } from './export-format.ts';
import { actorDetails, language, sources, thesis } from './features/head-features.ts';
import {
  bases,
  boundContradictions,
  linkedAttacks,
  makers,
  otherThanUndercuts,
  qualifications,
  restatements,
  schemes,
  stepNotes,
  undercutsApart,
} from './features/step-features.ts';
import { freshIds } from './fresh-id.ts';
import { lessLosses } from './loss-report.ts';
import { stepNodes } from './step-nodes.ts';

const LACKS = [
  language,
  sources,
  thesis,
  qualifications,
  restatements,
  undercutsApart,
  otherThanUndercuts,
  boundContradictions,
  linkedAttacks,
  bases,
  schemes,
  stepNotes,
  makers,
  actorDetails,
];

/**
 * Argdown 2. A statement carries its type, actors, quotation and note as data. A step is a relation between two
 * statements; one with linked premises is an argument in standard form, and so is one that is undercut.
 */
export const argdown: ExportFormat = {
  id: 'argdown',
  label: 'Argdown',
  hint: 'for Argdown’s editors, as text that people can read and write',
  mediaType: 'text/plain',
  lacks: LACKS,
  write: (map) => [{ ending: '.argdown', text: writeArgdown(lessLosses(map, { lacks: LACKS })) }],
};

interface Names {
  readonly statement: (id: Id) => string;
  readonly step: (id: Id) => string;
}

function writeArgdown(map: ArgumentMap): string {
  const steps = stepNodes(map);
  const names = namesIn(map, steps);
  const { topic: topics } = lookupOf(map);
  const chapterOf = ({ topic }: MapNode): Id => (topic !== undefined && topics.has(topic) ? topic : '');
  const among = (chapter: Id): readonly string[] =>
    map.nodes.filter((node) => chapterOf(node) === chapter).map((node) => statement(map, node, steps, names));
  const blocks = [
    frontMatter(map),
    // Argdown takes no text for a map that holds nothing at all.
    ...(map.nodes.length === 0 && map.topics.length === 0 ? ['# No statements'] : among('')),
    ...map.topics.flatMap(({ id, label }) => [`# ${argdownText(label) || '…'}`, ...among(id)]),
    ...[...steps.values()].map((edge) => argument(map, edge, names)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function namesIn(map: ArgumentMap, steps: ReadonlyMap<Id, MapEdge>): Names {
  const titled = (ids: readonly (readonly [Id, string])[]) => {
    const fresh = freshIds(new Set());
    const titles = new Map(ids.map(([id, wish]) => [id, fresh(argdownTitle(wish))]));
    return (id: Id): string => titles.get(id) ?? argdownTitle(id);
  };
  const statements = titled(map.nodes.map(({ id, label }) => [id, label]));
  const arguments_ = titled([...steps.keys()].map((id) => [id, `Step ${id}`]));
  return { statement: (id) => `[${statements(id)}]`, step: (id) => `<${arguments_(id)}>` };
}

function frontMatter({ title, summary }: ArgumentMap): string {
  const lines = [`title: ${quoted(title)}`, ...(summary ? [`abstract: ${quoted(summary)}`] : [])];
  return ['===', ...lines, '==='].join('\n');
}

/** A statement with everything that leads to it by a plain relation. */
function statement(map: ArgumentMap, node: MapNode, steps: ReadonlyMap<Id, MapEdge>, names: Names): string {
  const tags = (node.tags ?? []).map(argdownTag).flatMap((tag) => (tag === '' ? [] : ` #(${tag})`));
  const head = `${names.statement(node.id)}: ${argdownText(node.text) || '…'}${tags.join('')} ${dataOf(map, node)}`;
  const relations = (lookupOf(map).incoming.get(node.id) ?? []).flatMap((edge) => {
    if (!steps.has(edge.id)) return [`  ${SIGNS[edge.type]} ${names.statement(edge.from[0] ?? '')}`];
    return edge.type === 'attacks' ? [`  - ${names.step(edge.id)}`] : [];
  });
  return [head, ...relations].join('\n');
}

const SIGNS: Readonly<Record<EdgeType, string>> = {
  supports: '+',
  attacks: '-',
  contradicts: '><',
  undercuts: '_',
  // Neither is here: Argdown lacks both.
  qualifies: '-',
  restates: '+',
};

/** A step as an argument: in standard form where it leads to a conclusion, else with its one premise beside it. */
function argument(map: ArgumentMap, edge: MapEdge, names: Names): string {
  const against = (lookupOf(map).incoming.get(edge.id) ?? []).map(
    (undercut) => `  _ ${stepNamed(map, undercut, names)}`,
  );
  const title = names.step(edge.id);
  if (edge.type !== 'supports') {
    return [title, ...edge.from.map((id) => `  + ${names.statement(id)}`), ...against].join('\n');
  }
  const premises = edge.from.map((id, i) => `(${i + 1}) ${names.statement(id)}`);
  const form = [...premises, '-----', `(${premises.length + 1}) ${names.statement(edge.to)}`];
  return [[title, ...against].join('\n'), form.join('\n')].join('\n\n');
}

/** What undercuts: a statement, or an argument where the undercut itself is one. */
function stepNamed(map: ArgumentMap, undercut: MapEdge, names: Names): string {
  return stepNodes(map).has(undercut.id) ? names.step(undercut.id) : names.statement(undercut.from[0] ?? '');
}

function dataOf(map: ArgumentMap, { type, actors, quote, note }: MapNode): string {
  const who = actorNames(map, actors).map(quoted);
  const fields = [
    `type: ${type}`,
    ...(who.length > 0 ? [`actors: [${who.join(', ')}]`] : []),
    ...(quote ? [`quote: ${quoted(quote)}`] : []),
    ...(note ? [`note: ${quoted(note)}`] : []),
  ];
  return `{${fields.join(', ')}}`;
}

/** A tag has no brackets; "" where nothing is left then. */
function argdownTag(tag: string): string {
  return /\S/.test(tag) ? argdownTitle(tag).replace(/[()]/g, '').trim() : '';
}

/** A string of YAML, which Argdown's data are. Braces are written as numbers: Argdown looks for the last one of the data. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[{}\u2028\u2029\u0085\u007f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
