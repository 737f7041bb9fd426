import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominatorsFrom } from '#analysis/questions/dominators.ts';

test('what every way must pass is found, the last before the goal', () => {
  const next = new Map([
    ['root', ['a']],
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d', 'root']],
    ['d', ['e']],
  ]);
  expect([...dominatorsFrom('root', (of) => next.get(of) ?? [])].sort()).toEqual([
    ['a', 'root'],
    ['b', 'a'],
    ['c', 'a'],
    ['d', 'a'],
    ['e', 'd'],
    ['root', 'root'],
  ]);
});

test('in any graph, a thing is passed by all ways exactly if nothing is reached without it', () => {
  const graph = fc.array(fc.array(fc.nat({ max: 6 }), { maxLength: 3 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(graph, (next) => {
      const above = dominatorsFrom(0, (of) => next[of] ?? []);
      for (const [each] of above) {
        const passed = new Set([each, 0]);
        for (let up = each; up !== 0; up = above.get(up) ?? 0) passed.add(up);
        for (const other of above.keys()) {
          const needed = other === each || !reached(next, other).has(each);
          expect(passed.has(other)).toBe(needed);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function reached(next: readonly (readonly number[])[], without: number): ReadonlySet<number> {
  const found = new Set(without === 0 ? [] : [0]);
  for (const each of found) for (const to of next[each] ?? []) if (to !== without) found.add(to);
  return found;
}
