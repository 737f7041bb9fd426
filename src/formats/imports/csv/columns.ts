import { DELIMITERS, type Delimiter, parseTable, withLines } from './parse-table.ts';

/** What is known of statements and of steps, each with the names that columns have for it, in small letters. */
const STATEMENT_COLUMNS = {
  id: ['id', 'node', 'node id', 'key', 'nr', 'no', 'number'],
  text: ['text', 'statement', 'claim', 'sentence', 'content', 'description', 'body'],
  label: ['label', 'title', 'short', 'name'],
  type: ['type', 'kind', 'node type'],
  actors: ['actors', 'actor', 'speaker', 'speakers', 'proponent', 'author', 'authors', 'who'],
  chapter: ['chapter', 'topic', 'section', 'group'],
  quote: ['quote', 'quotation', 'wording'],
  note: ['note', 'notes', 'comment', 'comments'],
  tags: ['tags', 'tag', 'keywords'],
  thesis: ['thesis', 'main claim'],
} as const;

const STEP_COLUMNS = {
  from: ['from', 'source', 'source id', 'premise', 'premises', 'start'],
  to: ['to', 'target', 'target id', 'conclusion', 'end'],
  id: ['id', 'edge', 'edge id', 'key', 'step'],
  relation: ['relation', 'relationship', 'relation type'],
  type: ['type', 'kind', 'edge type', 'interaction'],
  label: ['label', 'name'],
  basis: ['basis'],
  scheme: ['scheme', 'argumentation scheme', 'rule'],
  actors: ['actors', 'actor', 'speaker', 'proponent', 'author', 'authors', 'who'],
  note: ['note', 'notes', 'comment', 'comments', 'description'],
} as const;

export type StatementColumn = keyof typeof STATEMENT_COLUMNS;
export type StepColumn = keyof typeof STEP_COLUMNS;

/** What kind of table a text is, and where in it what stands. */
export type Columns = { readonly delimiter: Delimiter; readonly names: readonly string[] } & (
  | { readonly kind: 'statements'; readonly at: ReadonlyMap<StatementColumn, number> }
  | { readonly kind: 'steps'; readonly at: ReadonlyMap<StepColumn, number> }
);

/** The columns of a table of statements or steps by its first row; undefined for any other text. */
export function columnsOf(text: string): Columns | undefined {
  const found = DELIMITERS.flatMap((delimiter) => columnsBy(delimiter, text) ?? []);
  return found.toSorted((a, b) => b.at.size - a.at.size)[0];
}

/** Characters in which the first row has to end. */
const LONGEST_HEAD = 5_000;

function columnsBy(delimiter: Delimiter, text: string): Columns | undefined {
  const [head, second] = parseTable(withLines(text.slice(0, LONGEST_HEAD)), delimiter, 2).rows;
  const names = head?.cells ?? [];
  if (names.length < 2 || second?.cells.length === 1 || names.some((name) => name.length > 60))
    return undefined;
  const steps = placesOf(STEP_COLUMNS, names);
  if (steps.has('from') && steps.has('to')) return { kind: 'steps', at: steps, names, delimiter };
  const statements = placesOf(STATEMENT_COLUMNS, names);
  // An id and a name or title make a table of anything.
  const labelled = statements.has('id') && names[statements.get('label') ?? -1]?.toLowerCase() === 'label';
  const told = statements.has('text') || labelled;
  return told && statements.size > 1 ? { kind: 'statements', at: statements, names, delimiter } : undefined;
}

function placesOf<Column extends string>(
  known: Readonly<Record<Column, readonly string[]>>,
  names: readonly string[],
): ReadonlyMap<Column, number> {
  const plain = names.map((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[\s_-]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  const places = new Map<Column, number>();
  for (const column of Object.keys(known) as Column[]) {
    const place = known[column].map((name) => plain.indexOf(name)).find((index) => index !== -1);
    if (place !== undefined && ![...places.values()].includes(place)) places.set(column, place);
  }
  return places;
}
