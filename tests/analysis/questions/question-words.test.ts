import { expect, test } from 'vitest';
import type { Question } from '#analysis/filter.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import {
  answerText,
  answerWords,
  nothingWords,
  questionWords,
  restWords,
  seeRuns,
  seeWords,
} from '#analysis/questions/question-words.ts';
import { mapOf } from '../../build-map.ts';

const MAP = mapOf({
  actors: ['seoul'],
  nodes: ['t@seoul'],
  edges: ['a -> t', 'b -> t', 's+r -> a', 's -> b', 'x -> s', 'y -> s', 'z -> s', 'u -> #e1 undercuts'],
  thesis: ['t'],
});

const EACH: readonly Question[] = [
  { kind: 'near', of: 't', steps: 1 },
  { kind: 'near', of: 't', steps: null },
  { kind: 'why', of: 't' },
  { kind: 'so-what', of: 't' },
  { kind: 'against', of: 't' },
  { kind: 'against', of: 'e1' },
  { kind: 'between', of: 't', and: 'a' },
  { kind: 'steps', side: 'for', by: 'seoul', on: null },
];

test('every question is put as a reader asks it', () => {
  expect(EACH.map((question) => questionWords(MAP, question))).toEqual([
    'What is near “t”?',
    'What is near “t”?',
    'Why “t”?',
    '“t”: so what?',
    'What is against “t”?',
    'What is against the step that “a” supports “t”?',
    'What lies between “t” and “a”?',
    'Where does seoul speak for nobody named?',
  ]);
});

test('every answer has words that stand in a sentence, and every empty one says so', () => {
  for (const question of EACH) {
    expect(answerWords(MAP, question)).not.toBe('');
    expect(nothingWords(question)).toMatch(/\.$/);
  }
  expect(answerWords(MAP, { kind: 'near', of: 't', steps: 2 })).toBe('“t” and what is within 2 steps of it');
});

test('an answer as text is numbered, indented, and refers back', () => {
  expect(answerText(MAP, { kind: 'why', of: 't' })).toBe(`Why “t”?

1. “a” supports “t”
  1.1. “s”, together with “r”, supports “a”
    1.1.1. “x” supports “s”
    1.1.2. “y” supports “s”
    1.1.3. “z” supports “s”
2. “b” supports “t”
  2.1. “s” supports “b” (see 1.1.1 to 1.1.3)
`);
});

test('an empty answer says why, and one that was cut says so', () => {
  expect(answerText(MAP, { kind: 'why', of: 'x' })).toBe('Why “x”?\n\nThe map gives no reason for it.\n');
  expect(restWords(MAP, { kind: 'so-what', of: 't' })).toBe('It is what the whole map argues for.');
  expect(restWords(MAP, { kind: 'why', of: 't' })).toBe('');
  const many = mapOf({ edges: Array.from({ length: 1001 }, (_, i) => `n${i} -> t`) });
  expect(answerText(many, { kind: 'why', of: 't' })).toMatch(/\n\nOnly the first 1,000 lines are told/);
});

test('numbers that follow one another are taken together', () => {
  expect(seeRuns(['1.1', '1.2', '1.3', '2', '3.9', '3.10', '4'])).toEqual([
    { first: '1.1', last: '1.3' },
    { first: '2', last: '2' },
    { first: '3.9', last: '3.9' },
    { first: '3.10', last: '3.10' },
    { first: '4', last: '4' },
  ]);
  const [link] = answerTo(MAP, { kind: 'why', of: 't' }).links;
  expect(link && seeWords(link)).toBe('');
});

test('the same question is answered once', () => {
  const question: Question = { kind: 'why', of: 't' };
  expect(answerTo(MAP, question)).toBe(answerTo(MAP, question));
});
