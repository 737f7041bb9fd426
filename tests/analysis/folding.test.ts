import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Drawn, drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import {
  type Folding,
  folded,
  foldedToRoots,
  MOST_DRAWN,
  mainLines,
  revealed,
  unfolded,
  unfoldedTo,
  withinBounds,
  withMoreRoots,
} from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

function folds(map: ArgumentMap) {
  const shown = visibility(map, NO_FILTER);
  const outline = outlineOf(map, shown);
  const draw = (folding: Folding): Drawn => drawnPart(map, shown, folding);
  return { outline, draw };
}

const star = (arms: number): ArgumentMap =>
  mapOf({ edges: Array.from({ length: arms }, (_, i) => `n${i} -> hub`) });

test('a badge reveals exactly as many as it says, whatever was unfolded and folded before', () => {
  fc.assert(
    fc.property(
      arbitraryMap({ nodes: 40, edges: 60, topics: 2 }),
      fc.array(fc.record({ at: fc.nat(), fold: fc.boolean() }), { maxLength: 30 }),
      (map, steps) => {
        const { outline, draw } = folds(map);
        let folding = mainLines(outline, 6);
        for (const { at, fold } of steps) {
          const before = draw(folding);
          const ids = fold ? [...folding.open.keys()] : [...before.folded.keys()];
          const id = ids[at % Math.max(1, ids.length)];
          if (id === undefined) continue;
          folding = fold ? folded(outline, folding, id) : unfolded(outline, folding, id);
          const after = draw(folding);
          if (fold) {
            expect(outline.hangers.get(id)?.some((hanger) => after.nodes.has(hanger.id))).not.toBe(true);
          } else {
            expect(after.nodes.size).toBe(before.nodes.size + (before.folded.get(id)?.next ?? 0));
            for (const node of before.nodes) expect(after.nodes.has(node)).toBe(true);
          }
        }
      },
    ),
  );
});

test('what hangs under a badge in all is what is drawn more once everything is unfolded', () => {
  fc.assert(
    fc.property(arbitraryMap({ nodes: 30, edges: 45 }), fc.integer({ min: 1, max: 12 }), (map, most) => {
      const { outline, draw } = folds(map);
      const { nodes, foldedRoots, folded: badges } = draw(mainLines(outline, most));
      const under = (id: string): number =>
        (outline.hangers.get(id) ?? []).reduce(
          (sum, hanger) => sum + (nodes.has(hanger.id) ? 0 : 1) + under(hanger.id),
          0,
        );
      for (const [id, { hidden }] of badges) expect(hidden).toBe(under(id));
      const loose = outline.roots.filter((id) => !nodes.has(id));
      expect(foldedRoots?.hidden ?? 0).toBe(loose.reduce((sum, id) => sum + 1 + under(id), 0));
    }),
  );
});

test('any node can be revealed, with all that it hangs on, and nothing that was drawn goes', () => {
  fc.assert(
    fc.property(arbitraryMap({ nodes: 40, edges: 60 }), fc.nat(), (map, at) => {
      const { outline, draw } = folds(map);
      const start = mainLines(outline, 4);
      const id = outline.order[at % Math.max(1, outline.order.length)];
      if (id === undefined) return;
      const { nodes } = draw(revealed(outline, start, id));
      for (let up: string | undefined = id; up !== undefined; up = outline.parent.get(up)) {
        expect(nodes.has(up)).toBe(true);
      }
      for (const node of draw(start).nodes) expect(nodes.has(node)).toBe(true);
    }),
  );
});

test('of thousands, one that was looked for comes alone, and the rest still come in portions', () => {
  const { outline, draw } = folds(star(5000));
  const found = revealed(outline, mainLines(outline, 30), 'n4000');
  expect(draw(found).nodes.has('n4000')).toBe(true);
  expect(draw(found).nodes.size).toBe(26);
  expect(draw(unfolded(outline, found, 'hub')).nodes.size).toBe(50);
  expect(draw(folded(outline, found, 'hub')).nodes.size).toBe(1);
});

test('linked premises come together, even where a portion ends between them', () => {
  const single = Array.from({ length: 23 }, (_, i) => `n${i} -> a`);
  const { outline, draw } = folds(mapOf({ edges: [...single, 'x+y+z -> a', 'last -> a'] }));
  const drawn = draw(unfolded(outline, foldedToRoots(outline), 'a'));
  expect(drawn.nodes.size).toBe(1 + 23 + 3);
  expect(drawn.folded.get('a')).toEqual({ next: 1, hidden: 1 });
});

test('a step whose linked premise stands folded in another chapter is drawn with the premise that hangs by it', () => {
  const map = mapOf({ nodes: ['a/one', 'b/one', 'r/two', 'c/two'], edges: ['b+c -> a', 'c -> r'] });
  const { outline, draw } = folds(map);
  const drawn = draw(unfolded(outline, foldedToRoots(outline), 'a'));
  expect(drawn.nodes.has('c')).toBe(false);
  expect([...drawn.edges]).toEqual(['e1']);
});

test('unfolding by levels draws one ring after the other', () => {
  const { outline, draw } = folds(mapOf({ edges: ['b -> a', 'c -> b', 'd -> c'] }));
  expect([0, 1, 2, 9].map((level) => draw(unfoldedTo(outline, level)).nodes.size)).toEqual([1, 2, 3, 4]);
});

test('roots that do not fit are counted, and come in portions', () => {
  const { outline, draw } = folds(
    mapOf({ nodes: Array.from({ length: 100 }, (_, i) => `n${i}`), edges: [] }),
  );
  const some = mainLines(outline, 40);
  expect(draw(some).foldedRoots).toEqual({ next: 24, hidden: 60 });
  expect(draw(withMoreRoots(outline, some)).nodes.size).toBe(64);
});

test('a drawing that would hold too much folds what was opened longest ago, and says which', () => {
  const arms = Array.from({ length: 40 }, (_, i) => `arm${i} -> hub`);
  const twigs = Array.from({ length: 40 * 20 }, (_, i) => `twig${i} -> arm${Math.floor(i / 20)}`);
  const { outline, draw } = folds(mapOf({ edges: [...arms, ...twigs] }));
  let folding = unfolded(outline, unfolded(outline, foldedToRoots(outline), 'hub'), 'hub');
  const again: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    const within = withinBounds(outline, unfolded(outline, folding, `arm${i}`), `arm${i}`);
    folding = within.folding;
    again.push(...within.foldedAgain);
    expect(draw(folding).nodes.size).toBeLessThanOrEqual(MOST_DRAWN);
    expect(draw(folding).nodes.has(`twig${i * 20}`)).toBe(true);
  }
  expect(again[0]).toBe('arm0');
  expect(draw(folding).nodes.has('arm0')).toBe(true);
});

test('so many lines that none could be followed are left out and counted; those of the outline stay', () => {
  const all = Array.from({ length: 30 }, (_, i) =>
    Array.from({ length: i }, (__, j) => `n${i} -> n${j}`),
  ).flat();
  const { outline, draw } = folds(mapOf({ edges: all }));
  const drawn = draw(unfoldedTo(outline, Number.POSITIVE_INFINITY));
  expect(drawn.edges.size).toBe(29);
  expect(drawn.leftOut).toBe(all.length - 29);
});

test('a small window shows a part of a large branch, and the rest comes in portions', () => {
  const { outline, draw } = folds(star(200));
  const drawn = draw(mainLines(outline, 16));
  expect(drawn.nodes.size).toBe(16);
  expect(drawn.folded.get('hub')).toEqual({ next: 24, hidden: 185 });
});
