import { actorScope } from '#analysis/actor-scope.ts';
import type { Question } from '#analysis/filter.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import type { Link } from '#analysis/questions/chain.ts';
import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { listed } from '#domain/words.ts';

/** A question as a reader asks it: "Why “The treaty is defensive”?". */
export function questionWords(map: ArgumentMap, question: Question): string {
  const named = labels(map);
  switch (question.kind) {
    case 'near':
      return `What is near ${named(question.of)}?`;
    case 'why':
      return `Why ${named(question.of)}?`;
    case 'so-what':
      return `${named(question.of)}: so what?`;
    case 'against':
      return `What is against ${named(question.of)}?`;
    case 'between':
      return `What lies between ${named(question.of)} and ${named(question.and)}?`;
    case 'steps':
      return `Where does ${actorWords(map, question.by)} ${question.side === 'for' ? 'speak for' : 'object to'} ${actorWords(map, question.on)}${aloneWords(map, question)}?`;
  }
}

/** What the answer shows, as a part of a sentence: "the reasons for “The treaty is defensive”". */
export function answerWords(map: ArgumentMap, question: Question): string {
  const named = labels(map);
  switch (question.kind) {
    case 'near':
      return question.steps === null
        ? `all that is joined to ${named(question.of)}`
        : `${named(question.of)} and what is within ${question.steps} ${question.steps === 1 ? 'step' : 'steps'} of it`;
    case 'why':
      return `the reasons for ${named(question.of)}`;
    case 'so-what':
      return `the ways up from ${named(question.of)}`;
    case 'against':
      return `what is against ${named(question.of)} and what answers that`;
    case 'between':
      return `what lies between ${named(question.of)} and ${named(question.and)}`;
    case 'steps':
      return `where ${actorWords(map, question.by)} ${question.side === 'for' ? 'speaks for' : 'objects to'} ${actorWords(map, question.on)}${aloneWords(map, question)}`;
  }
}

/** What to say where a question has no answer in the map. */
export function nothingWords(question: Question): string {
  switch (question.kind) {
    case 'near':
      return 'Nothing in the map is joined to it.';
    case 'why':
      return 'The map gives no reason for it.';
    case 'so-what':
      return 'In the map it bears on nothing.';
    case 'against':
      return 'Nothing in the map is against it.';
    case 'between':
      return 'Nothing in the map joins these two.';
    case 'steps':
      return 'The map has no such step.';
  }
}

/** Why an answer is empty, or what it leaves out; "" where it is whole. */
export function restWords(map: ArgumentMap, question: Question): string {
  const { links, cut } = answerTo(map, question);
  return links.length === 0 && cut === '' ? nothingWords(question) : cut;
}

/** A question and its answer as plain text, one numbered sentence a line, for a report or a mail. */
export function answerText(map: ArgumentMap, question: Question): string {
  const rest = restWords(map, question);
  const lines = answerTo(map, question).links.map((link) => {
    const see = seeWords(link);
    return `${'  '.repeat(link.depth - 1)}${link.number}. ${link.words}${see && ` (${see})`}`;
  });
  const parts = [questionWords(map, question), lines.join('\n'), rest];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Where it goes on: "see 1.1 to 1.3 and 2"; "" where it goes on below, or nowhere. */
export function seeWords({ see }: Link): string {
  if (see.length === 0) return '';
  const runs = seeRuns(see).map(({ first, last }) => (first === last ? first : `${first} to ${last}`));
  return `see ${listed(runs)}`;
}

/** Numbers that follow one another, taken together from the third on. */
export function seeRuns(
  see: readonly string[],
): readonly { readonly first: string; readonly last: string }[] {
  const runs: string[][] = [];
  for (const number of see) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? '', number)) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const [first = '', last = first] = [run[0], run.at(-1)];
    return run.length > 2 ? [{ first, last }] : run.map((number) => ({ first: number, last: number }));
  });
}

function follows(before: string, number: string): boolean {
  const cut = number.lastIndexOf('.') + 1;
  return before === `${number.slice(0, cut)}${Number(number.slice(cut)) - 1}`;
}

/** A statement by its label, a step in words. */
function labels(map: ArgumentMap): (id: Id) => string {
  const { node, edge } = lookupOf(map);
  return (id) => {
    const step = node.has(id) ? undefined : edge.get(id);
    return step ? `the step that ${stepWords(map, step)}` : `“${node.get(id)?.label ?? id}”`;
  };
}

function actorWords(map: ArgumentMap, id: Id | null): string {
  if (id === null) return 'nobody named';
  return lookupOf(map).actor.get(id)?.name ?? id;
}

/** Said only where it makes a difference: where somebody belongs to one of the two. */
function aloneWords(map: ArgumentMap, { by, on, alone }: Extract<Question, { kind: 'steps' }>): string {
  const whole = [by, on].some((id) => id !== null && actorScope(map, [id]).size > 1);
  return alone && whole ? ', members left out' : '';
}
