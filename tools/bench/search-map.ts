import type { ArgumentMap, MapEdge, MapNode } from '#domain/map.ts';

/** What is typed, one key after the other: a word, a name, two words, typos, quotation marks, and what finds nothing. */
export const TYPED = [
  'sanctions',
  'asmolov',
  'north korea treaty',
  'sanctoins',
  'comprehensive prtnership',
  '"mutual assistance"',
  'a state of war',
  'zyxwvut',
  '(a+)+$',
];

const SYLLABLES = 'ba ce di fo gu ha jo ki lem mar nor pel qui ros sun tav vel wen yor zim'.split(' ');

/**
 * A made-up map of so many statements that reads like a given one: its texts are runs of that map's own words, as often as
 * these occur, and in every fifth of them stands one of thousands of made-up names.
 */
export function longDebate(pattern: ArgumentMap, count: number): ArgumentMap {
  const words = pattern.nodes.flatMap(({ label, text, quote, note }) =>
    [label, text, quote, note].filter((said) => said !== undefined).flatMap((said) => said.split(/\s+/)),
  );
  const next = numbers(20);
  const run = (least: number, most: number): string => {
    const start = next(words.length - most);
    const said = words.slice(start, start + least + next(most - least));
    if (next(5) === 0) said.push(name(next));
    return said.join(' ');
  };
  const nodes = Array.from({ length: count }, (_, place): MapNode => {
    const actor = pattern.actors[next(pattern.actors.length)];
    const topic = pattern.topics[next(pattern.topics.length)];
    return {
      id: `n${place}`,
      type: place % 3 === 2 ? 'counterclaim' : 'claim',
      label: run(2, 6),
      text: run(12, 28),
      ...(actor ? { actors: [actor.id] } : {}),
      ...(topic ? { topic: topic.id } : {}),
      ...(place % 4 === 0 ? { quote: run(8, 20) } : {}),
      ...(place % 3 === 0 ? { note: run(8, 20) } : {}),
    };
  });
  const edges = nodes.slice(1).map(
    ({ id }, place): MapEdge => ({
      id: `e${place + 1}`,
      type: place % 3 === 1 ? 'attacks' : 'supports',
      from: [id],
      to: `n${Math.floor(place / 4)}`,
    }),
  );
  return { ...pattern, title: `A debate of ${count} statements`, thesis: ['n0'], nodes, edges };
}

/** Numbers below a bound, the same at every run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function name(next: (bound: number) => number): string {
  const said = Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
