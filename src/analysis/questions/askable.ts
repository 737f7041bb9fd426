import type { Question } from '#analysis/filter.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { stepCount } from '#analysis/questions/chain.ts';
import { nearCounts } from '#analysis/questions/near.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** A question that can be put to a statement or a step, with what a reader would get. */
export interface Askable {
  readonly question: Question;
  /** As a button says it: "Why?". */
  readonly label: string;
  /** How much there is to tell: "7 steps"; or why there is nothing. */
  readonly note: string;
  readonly empty: boolean;
}

/** What can be asked of a node: why, so what, and what is against it; of a step only the last. */
export function askables(map: ArgumentMap, of: Id): readonly Askable[] {
  const against = askable(map, { kind: 'against', of }, 'Against?', 'nothing is against it');
  if (!lookupOf(map).node.has(of)) return [against];
  return [
    askable(map, { kind: 'why', of }, 'Why?', 'no reason is given'),
    askable(
      map,
      { kind: 'so-what', of },
      'So what?',
      map.thesis.includes(of) ? 'it is the thesis' : 'it bears on nothing',
    ),
    against,
  ];
}

/** The circles around a node that can be asked for: of one, two, three and any number of steps. */
export function circles(map: ArgumentMap, of: Id): readonly Askable[] {
  const counts = nearCounts(map, of);
  return ([1, 2, 3, null] as const).map((steps, i) => {
    const count = counts[i] ?? 0;
    const wider = count > (counts[i - 1] ?? 0);
    return {
      question: { kind: 'near', of, steps },
      label: steps === null ? 'All' : String(steps),
      note: wider ? count.toLocaleString('en') : '–',
      empty: !wider,
    };
  });
}

/** What can be asked of two nodes. */
export function askableBetween(map: ArgumentMap, of: Id, and: Id): Askable {
  const label = (id: Id): string => `“${lookupOf(map).node.get(id)?.label ?? id}”`;
  return askable(
    map,
    { kind: 'between', of, and },
    `What lies between ${label(of)} and this?`,
    'nothing joins the two',
  );
}

function askable(map: ArgumentMap, question: Question, label: string, nothing: string): Askable {
  const { count } = answerTo(map, question);
  return { question, label, note: count > 0 ? stepCount(count) : nothing, empty: count === 0 };
}
