import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import type { ExportFormat } from './export-format.ts';
import { actorDetails, language, sources, summary, title } from './features/head-features.ts';
import { wellFormed } from './well-formed.ts';

/** Two tables, as of RFC 4180: statements, and the steps between them by their ids. */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'Tables (CSV)',
  hint: 'for spreadsheets and statistics: one table of statements, one of steps',
  mediaType: 'text/csv',
  lacks: [title, summary, language, sources, actorDetails],
  write: (map) => [
    { ending: '-statements.csv', text: table(statements(map)) },
    { ending: '-steps.csv', text: table(steps(map)) },
  ],
};

type Row = readonly string[];

function statements(map: ArgumentMap): readonly Row[] {
  const { topic } = lookupOf(map);
  return [
    ['id', 'type', 'label', 'text', 'actors', 'chapter', 'quote', 'note', 'tags', 'thesis'],
    ...map.nodes.map((node) => [
      node.id,
      node.type,
      node.label,
      node.text,
      several(actorNames(map, node.actors)),
      topic.get(node.topic ?? '')?.label ?? '',
      node.quote ?? '',
      node.note ?? '',
      several(node.tags ?? []),
      map.thesis.includes(node.id) ? 'yes' : '',
    ]),
  ];
}

function steps(map: ArgumentMap): readonly Row[] {
  return [
    ['id', 'type', 'from', 'to', 'basis', 'scheme', 'actors', 'note'],
    ...map.edges.map(({ id, type, from, to, basis, scheme, actors, note }) => [
      id,
      type,
      several(from),
      to,
      basis ?? '',
      scheme ?? '',
      several(actorNames(map, actors)),
      note ?? '',
    ]),
  ];
}

/** Several values in one cell, with "; " between them; one of their own is doubled. */
function several(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ';;')).join('; ');
}

/** With a byte order mark: without it spreadsheets take the letters of other languages for something else. */
function table(rows: readonly Row[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula: where it begins like one, an apostrophe stands before it (OWASP, CSV
 * injection). NUL cannot stand in a table at all.
 */
function cell(text: string): string {
  const plain = wellFormed(text.replaceAll('\0', ''));
  // One more apostrophe, too, where there are some already, so that one can be taken off again.
  const safe = /^'*[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n;']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
