import type { Repair } from '#domain/problem.ts';
import { looksLikeMarkup } from './foreign-file.ts';
import { CUT_OFF, done, refuse, type Step } from './refusal.ts';
import { DEPTH_CAP, type JsonFault, scanJson } from './scan-json.ts';
import { placeIn } from './text-place.ts';

export interface ParsedJson {
  readonly value: unknown;
  /** Fields that stand twice in one object: JSON keeps the second. */
  readonly repairs: readonly Repair[];
}

/** JSON text to plain data, or a refusal with line and column. Safe with any text: it neither throws nor overflows. */
export function parseJson(text: string): Step<ParsedJson> {
  if (text.trim() === '') return refuse('not-json', 'whole file', 'The file is empty.');
  const { fault, repeated } = scanJson(text);
  if (fault) return refusalOf(text, fault);
  const repairs = repeated.map(
    ({ at, key }): Repair => ({
      kind: 'repair',
      place: placeIn(text, at),
      message: `The field "${key}" stands twice in the same braces; the last one was used.`,
    }),
  );
  try {
    return done({ value: JSON.parse(text), repairs });
  } catch {
    return refuse('not-json', 'whole file', 'The file is not JSON, so it cannot be opened as a map.');
  }
}

function refusalOf(text: string, fault: JsonFault): ReturnType<typeof refuse> {
  const place = placeIn(text, fault.at);
  const markup = looksLikeMarkup(text);
  if (markup) return refuse('foreign', place, `This looks like ${markup}, not like a map file.`);
  switch (fault.kind) {
    case 'depth':
      return refuse(
        'too-deep',
        place,
        `Brackets are nested more than ${DEPTH_CAP} deep here, so this is not a map file.`,
      );
    case 'end':
      return refuse('not-json', place, CUT_OFF);
    case 'syntax':
      return refuse('not-json', place, `The file is not valid JSON: ${fault.hint}.`);
  }
}
