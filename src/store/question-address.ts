import type { Question } from '#analysis/filter.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { knownId } from '#store/known-id.ts';
import { shortened } from '#store/shortened.ts';

/** Reads `ask=why&of=c3`; null where that is no whole question. */
export function readQuestion(query: URLSearchParams): Question | null {
  const [kind, of, and] = [query.get('ask'), query.get('of'), query.get('and')];
  switch (kind) {
    case 'why':
    case 'so-what':
    case 'against':
      return of === null ? null : { kind, of };
    case 'near':
      return of === null ? null : { kind, of, steps: stepsIn(query) };
    case 'between':
      return of === null || and === null ? null : { kind, of, and };
    case 'for-steps':
    case 'against-steps':
      return {
        kind: 'steps',
        side: kind === 'for-steps' ? 'for' : 'against',
        by: query.get('by'),
        on: query.get('on'),
        ...(query.get('members') === 'no' ? { alone: true } : {}),
      };
    default:
      return null;
  }
}

/** How many steps around a statement; null for any number, as where what is written is none. */
function stepsIn(query: URLSearchParams): number | null {
  const steps = query.get('steps') ?? '';
  return /^[1-9]\d{0,2}$/.test(steps) ? Number(steps) : null;
}

/** What `readQuestion` reads. */
export function questionPairs(question: Question): readonly (readonly [string, string])[] {
  if (question.kind === 'steps') {
    return [
      ['ask', `${question.side}-steps`],
      ...(question.by === null ? [] : [['by', question.by] as const]),
      ...(question.on === null ? [] : [['on', question.on] as const]),
      ...(question.alone ? [['members', 'no'] as const] : []),
    ];
  }
  return [
    ['ask', question.kind],
    ['of', question.of],
    ...(question.kind === 'near' && question.steps !== null
      ? [['steps', String(question.steps)] as const]
      : []),
    ...(question.kind === 'between' ? [['and', question.and] as const] : []),
  ];
}

const KINDS = new Set(['why', 'so-what', 'against', 'near', 'between', 'for-steps', 'against-steps']);

/** The question as the map can answer it, or null, and a sentence for what it asks in vain. */
export function settleQuestion(
  map: ArgumentMap,
  question: Question | null,
  query: URLSearchParams,
): { readonly question: Question | null; readonly notices: readonly string[] } {
  const asked = query.get('ask');
  const ignored = (notice: string) => ({ question: null, notices: [`${notice}; the question was ignored.`] });
  if (!question) {
    if (asked === null) return { question: null, notices: [] };
    return KINDS.has(asked)
      ? ignored(`The link asks “${asked}” without saying about which statement`)
      : ignored(`The link asks a question, “${shortened(asked)}”, that does not exist`);
  }
  const named = question.kind === 'steps' ? [question.by, question.on] : idsOf(question);
  const known = named.map((id) => (id === null ? null : idAsked(map, question, id)));
  const lost = named.find((id, i) => id !== null && known[i] === null);
  if (lost !== undefined && lost !== null) {
    return ignored(`The link asks about “${shortened(lost)}”, which is not in this map`);
  }
  if (question.kind === 'between' && known[0] === known[1]) {
    return ignored('The link asks what lies between a statement and itself');
  }
  const steps = query.get('steps');
  const vain = question.kind === 'near' && question.steps === null && steps !== null;
  return {
    question: withIds(question, known),
    notices: vain
      ? [
          `The link asks for “${shortened(steps)}” steps, which is no number from 1 to 999; any number is shown.`,
        ]
      : [],
  };
}

function idsOf(question: Exclude<Question, { kind: 'steps' }>): readonly Id[] {
  return question.kind === 'between' ? [question.of, question.and] : [question.of];
}

/** The id that a question names, as the map has it: of an actor, of a statement or, where it is asked what is against it, of a step. */
function idAsked(map: ArgumentMap, { kind }: Question, id: Id): Id | null {
  const { node, edge, actor } = lookupOf(map);
  if (kind === 'steps') return knownId(id, actor);
  return knownId(id, node) ?? (kind === 'against' ? knownId(id, edge) : null);
}

function withIds(question: Question, [first = null, second = null]: readonly (Id | null)[]): Question {
  if (question.kind === 'steps') return { ...question, by: first, on: second };
  if (question.kind === 'between')
    return { ...question, of: first ?? question.of, and: second ?? question.and };
  return { ...question, of: first ?? question.of };
}
