import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { chapters } from './chapters.ts';
import { tellComments } from './comments.ts';
import { refuseCostly } from './costly-text.ts';
import { dataReader } from './data-fields.ts';
import { tellHead } from './head.ts';
import { parseArgdown } from './parse-argdown.ts';
import { saidBy, tellNodes } from './statement-nodes.ts';
import { tellSteps } from './steps.ts';
import { stepsIn } from './steps-in.ts';

/** Reads a text as Argdown: see `argdownImport`. */
export function readArgdown(input: string, log: ImportLog): MapDraft {
  const text = withoutTraps(input);
  if (text.trim() === '') throw nothing();
  refuseCostly(text);
  const { model, left } = parseArgdown(text, log);
  const statements = Object.values(model.statements ?? {});
  const all = Object.values(model.arguments ?? {});
  if (statements.length + all.length === 0 && !model.head && !model.sections?.length) throw nothing();
  tellComments(left, model.tokens ?? [], log);

  const draft = mapDraft();
  const { steps, nodes } = stepsIn(statements, all, model.relations ?? []);
  const headings = chapters(
    model.sections ?? [],
    new Set([...statements, ...nodes].flatMap(({ section }) => section ?? [])),
    typeof model.head?.title !== 'string',
    draft,
    log,
  );
  tellHead(model, headings.title, draft, log);
  const readData = dataReader(draft, log);
  const ids = tellNodes(saidBy([...statements, ...nodes], log), headings, readData, draft, log);
  tellSteps({ steps, relations: model.relations ?? [], ids, readData, draft, log });
  return draft;
}

/** Line ends of one kind; a backslash that stands before one stands for itself, and not for what the parser throws at. */
function withoutTraps(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?<!\\)(?:\\\\)*\\(?=[\n\u2028\u2029]|$)/g, '$&\\');
}

function nothing(): Refused {
  return new Refused('whole file', 'There is no statement in this text: only comments or nothing at all.');
}
