import {
  ArgdownApplication,
  type IArgdownRequest,
  type IArgdownResponse,
  InterpretationModes,
  ModelPlugin,
  parser,
  tokenize,
} from '@argdown/core';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { isFields } from '#formats/mend.ts';
import { shown } from '#formats/repair-log.ts';
import { dataPlugin } from './argdown-data.ts';
import type { Fault } from './fault.ts';
import { modelMends, modelMendsBefore } from './model-mends.ts';
import { itemAt, withoutItems } from './without-item.ts';

/** Characters that may be parsed again, all in all, to find out what can be read beside a fault. */
const PARSED_AGAIN = 1_000_000;
const MOST_ROUNDS = 40;

export interface Parsed {
  readonly model: IArgdownResponse;
  /** The text that it is the model of: faulty items are comments there. */
  readonly left: string;
}

/**
 * What Argdown's own parser and model find in a text. An item that breaks its rules is left out and reported; refused where
 * nothing else is left.
 */
export function parseArgdown(text: string, log: ImportLog): Parsed {
  try {
    return parsed(text, log);
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (error instanceof RangeError) {
      throw new Refused(
        'whole file',
        'A part of this text is too long or too deep for Argdown’s parser.',
        'too-deep',
      );
    }
    throw error;
  }
}

function parsed(text: string, log: ImportLog): Parsed {
  const most = Math.min(MOST_ROUNDS, Math.max(3, Math.floor(PARSED_AGAIN / text.length)));
  let first: Fault | undefined;
  let left = text;
  for (let round = 0; ; round += 1) {
    const { response, errors } = syntaxOf(left);
    if (errors.length === 0) {
      const { answer, faults } = modelOf(left, response);
      if (first && isEmpty(answer)) throw new Refused(first.place, first.message);
      for (const { place, message } of faults) log.repair(place, message);
      return { model: answer, left };
    }
    const lines = left.split('\n');
    const cuts = errors.map(({ line, column }) => {
      const place = `line ${line}, column ${column}`;
      const cut = round < most ? itemAt(lines, line) : undefined;
      const item = shown(cut?.item ?? lines[line - 1]?.trim() ?? '');
      first ??= { place, message: `This does not follow the rules of Argdown: ${item}.` };
      if (!cut) throw new Refused(first.place, first.message);
      log.repair(place, `This does not follow the rules of Argdown and was left out: ${item}.`);
      return cut;
    });
    left = withoutItems(lines, cuts).join('\n');
  }
}

interface Syntax {
  readonly response: IArgdownResponse;
  /** Where the rules are broken, once for each block: what the parser says behind that may follow from it. */
  readonly errors: readonly { readonly line: number; readonly column: number }[];
}

function syntaxOf(text: string): Syntax {
  // A last line without an end is no comment for the parser.
  const { tokens } = tokenize(`${text}\n`);
  parser.input = tokens;
  const ast = parser.argdown() as IArgdownResponse['ast'];
  const lines = text.trimEnd().split('\n');
  const missing = { line: lines.length, column: 1 };
  const places = parser.errors.map(({ token: { startLine = 0, startColumn } }) => {
    // What is missing at the end has no place.
    return startLine > 0 && startLine <= lines.length
      ? { line: startLine, column: startColumn || 1 }
      : missing;
  });
  if (places.length === 0 && !ast) places.push(missing);
  const errors = places.filter(({ line }, index) => {
    const before = places[index - 1]?.line;
    return before === undefined || lines.slice(before, line - 1).some((each) => each.trim() === '');
  });
  return { response: ast ? { ast, tokens } : { tokens }, errors };
}

function modelOf(
  input: string,
  syntax: IArgdownResponse,
): { readonly answer: IArgdownResponse; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const request = { input, process: ['model'], throwExceptions: true, model: { removeTagsFromText: true } };
  return { answer: application(faults).run(request, syntax), faults };
}

function application(faults: Fault[]): ArgdownApplication {
  const silent = { log: () => {}, setLevel: () => {} };
  const app = new ArgdownApplication(silent);
  const mode = { name: 'mode', run: followMode };
  for (const plugin of [
    dataPlugin(faults),
    mode,
    modelMendsBefore(faults),
    new ModelPlugin(),
    modelMends(),
  ]) {
    app.addPlugin(plugin, 'model');
  }
  return app;
}

/** Front matter may say that the relations are strict: “+” is an entailment then, and “-” a contrary. */
function followMode(request: IArgdownRequest, { head }: IArgdownResponse): void {
  if (isFields(head?.model) && head.model.mode === 'strict' && request.model) {
    request.model.mode = InterpretationModes.STRICT;
  }
}

function isEmpty({ statements = {}, arguments: steps = {} }: IArgdownResponse): boolean {
  return Object.keys(statements).length + Object.keys(steps).length === 0;
}
