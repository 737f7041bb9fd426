import { type Chain, chainOf, inStretches, stepCount } from '#analysis/questions/chain.ts';
import { type Ways, waysBetween } from '#analysis/questions/ways.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** What lies between two nodes: the shortest ways that join them, then longer ones. */
export function between(map: ArgumentMap, of: Id, and: Id): Chain {
  const found = waysBetween(map, of, and);
  const { ways } = found;
  const stretches = ways.map((steps, i) => ({
    heading: `Way ${i + 1} of ${ways.length}, ${stepCount(steps.length)}`,
    steps: steps.map((edge) => ({ edge })),
  }));
  const cut = of === and ? 'That is one statement, not two.' : cutWords(found);
  return chainOf(map, [of, and], inStretches(stretches), cut);
}

function cutWords({ ways, more, longest }: Ways): string {
  switch (more) {
    case 'many':
      return `There are more ways; only the ${ways.length} shortest are told.`;
    case 'hard':
      return 'There may be more ways: there are too many to look through.';
    case 'long':
      return `Ways of more than ${stepCount(longest)} were not looked for.`;
    case null:
      return '';
  }
}
