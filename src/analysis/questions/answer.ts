import type { Question } from '#analysis/filter.ts';
import { against } from '#analysis/questions/against.ts';
import { between } from '#analysis/questions/between.ts';
import type { Chain } from '#analysis/questions/chain.ts';
import { near } from '#analysis/questions/near.ts';
import { soWhat } from '#analysis/questions/so-what.ts';
import { stepsMade } from '#analysis/questions/steps-made.ts';
import { why } from '#analysis/questions/why.ts';
import type { ArgumentMap } from '#domain/map.ts';

const answers = new WeakMap<ArgumentMap, WeakMap<Question, Chain>>();

/** The answer to a question; the same question object is answered once for each map. */
export function answerTo(map: ArgumentMap, question: Question): Chain {
  const known = answers.get(map) ?? new WeakMap<Question, Chain>();
  answers.set(map, known);
  const answer = known.get(question) ?? answered(map, question);
  known.set(question, answer);
  return answer;
}

function answered(map: ArgumentMap, question: Question): Chain {
  switch (question.kind) {
    case 'near':
      return near(map, question.of, question.steps);
    case 'why':
      return why(map, question.of);
    case 'so-what':
      return soWhat(map, question.of);
    case 'against':
      return against(map, question.of);
    case 'between':
      return between(map, question.of, question.and);
    case 'steps':
      return stepsMade(map, question);
  }
}
