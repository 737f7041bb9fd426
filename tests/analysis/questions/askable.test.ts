import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTo } from '#analysis/questions/answer.ts';
import { askableBetween, askables, circles } from '#analysis/questions/askable.ts';
import { nested } from '#analysis/questions/nesting.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';

const MAP = mapOf({ edges: ['a -> t', 'o -> t attacks', 'b -> a'], nodes: ['alone'], thesis: ['t'] });

test('each question says how much there is to tell, or why there is nothing', () => {
  expect(askables(MAP, 't').map(({ note, empty }) => [note, empty])).toEqual([
    ['2 steps', false],
    ['it is the thesis', true],
    ['1 step', false],
  ]);
  expect(askables(MAP, 'alone').map(({ note }) => note)).toEqual([
    'no reason is given',
    'it bears on nothing',
    'nothing is against it',
  ]);
});

test('of a step only what is against it is asked', () => {
  expect(askables(MAP, 'e1').map(({ label }) => label)).toEqual(['Against?']);
});

test('a circle that holds no more than the one within it is not offered', () => {
  expect(circles(MAP, 't').map(({ label, note }) => `${label} ${note}`)).toEqual([
    '1 2',
    '2 3',
    '3 –',
    'All –',
  ]);
  expect(circles(MAP, 'alone').every(({ empty }) => empty)).toBe(true);
});

test('two statements that nothing joins cannot be compared', () => {
  expect(askableBetween(MAP, 'o', 'b')).toMatchObject({ note: '3 steps', empty: false });
  expect(askableBetween(MAP, 'o', 'alone')).toMatchObject({ note: 'nothing joins the two', empty: true });
});

test('links stand in one another by their depth, and each statement is new once', () => {
  const { links } = answerTo(MAP, { kind: 'why', of: 't' });
  const [first] = nested(MAP, ['t'], links);
  expect([...(first?.fresh ?? [])]).toEqual(['a']);
  expect(first?.under.map(({ link, fresh }) => [link.number, ...fresh])).toEqual([['1.1', 'b']]);
});

test('of any map, all links are there when nested, in the same order', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      for (const { id } of map.nodes) {
        const { links } = answerTo(map, { kind: 'why', of: id });
        const order: string[] = [];
        const walk = (list: ReturnType<typeof nested>): void => {
          for (const { link, under } of list) {
            order.push(link.number);
            walk(under);
          }
        };
        walk(nested(map, [id], links));
        expect(order).toEqual(links.map(({ number }) => number));
      }
    }),
    { numRuns: 40 },
  );
});
