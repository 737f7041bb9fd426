import ELK from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { folded, mainLines, unfolded } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Rect } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import type { Layout } from '#scene/layout/layout.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { mapOf } from '../build-map.ts';

const WINDOW = { width: 900, height: 600 };
const NEARLY = 0.01;
const elk = new ELK();

type Hangers = ReadonlyMap<string, readonly { readonly id: string }[]>;

/** What a step of folding may not do: draw one of two siblings on the other side of its sibling, where both stay. */
function swapped(before: Layout, after: Layout, hangers: Hangers): readonly string[] {
  const places = (layout: Layout) => new Map(layout.elements.map(({ id, rect }) => [id, rect]));
  const [old, now] = [places(before), places(after)];
  const found: string[] = [];
  for (const siblings of hangers.values()) {
    for (const [i, a] of siblings.entries()) {
      for (const b of siblings.slice(i + 1)) {
        const [a1, b1, a2, b2] = [old.get(a.id), old.get(b.id), now.get(a.id), now.get(b.id)];
        if (!a1 || !b1 || !a2 || !b2) continue;
        const [was, is] = [sides(a1, b1), sides(a2, b2)];
        // In columns side by side, how high a box stands says nothing of its order.
        const kept = (was.x !== 0 && was.x === is.x) || (was.y !== 0 && was.y === is.y);
        if (!kept && (was.x * is.x < 0 || was.y * is.y < 0)) found.push(`${a.id} and ${b.id}`);
      }
    }
  }
  return found;
}

/** On which side of the other a box stands wholly along each axis: −1 before it, 1 behind it, 0 neither. */
function sides(a: Rect, b: Rect): { readonly x: number; readonly y: number } {
  const side = (from: number, to: number, other: number, otherTo: number): number =>
    to <= other + NEARLY ? -1 : otherTo <= from + NEARLY ? 1 : 0;
  return {
    x: side(a.x, a.x + a.width, b.x, b.x + b.width),
    y: side(a.y, a.y + a.height, b.y, b.y + b.height),
  };
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - NEARLY &&
  b.x < a.x + a.width - NEARLY &&
  a.y < b.y + b.height - NEARLY &&
  b.y < a.y + a.height - NEARLY;

/** A debate as debates are: every claim bears on an earlier one, some on a second, and some premises are linked. */
function debate(topics: number): fc.Arbitrary<ArgumentMap> {
  const claim = fc.record({
    on: fc.nat(),
    also: fc.option(fc.nat(), { freq: 5 }),
    kind: fc.nat({ max: 9 }),
    linked: fc.nat({ max: 7 }),
  });
  return fc.array(claim, { minLength: 30, maxLength: 70 }).map((claims) => {
    const topicOf = (i: number): string => (topics === 0 ? '' : `/t${(i * 7) % topics}`);
    const edges = claims.flatMap(({ on, also, kind, linked }, i) => {
      const from = linked === 0 && i > 0 ? `n${i + 1}+n${i}` : `n${i + 1}`;
      const relation = kind > 6 ? 'attacks' : kind === 0 && i > 2 ? 'undercuts' : 'supports';
      const target = relation === 'undercuts' ? `#e${(on % i) + 1}` : `n${Math.floor((on % (i + 1)) / 2)}`;
      const second = also === null ? [] : [`x${i}: n${i + 1} -> n${also % claims.length}`];
      return [`e${i + 1}: ${from} -> ${target} ${relation}`, ...second];
    });
    return mapOf({
      nodes: Array.from({ length: claims.length + 1 }, (_, i) => `n${i}${topicOf(i)}`),
      edges,
      thesis: ['n0'],
    });
  });
}

/** Steps that a reader makes on each map: 500 in all on the first kind. */
const STEPS = 20;

test.each([
  ['without ELK', null, 0, 25],
  ['with ELK', elk, 0, 8],
  ['in chapters', null, 4, 8],
])(
  'through steps of unfolding and folding %s, siblings never swap and boxes never overlap',
  async (_, engine, topics, runs) => {
    let steps = 0;
    const wish = fc.record({ at: fc.nat(), fold: fc.boolean() });
    const walk = async (
      map: ArgumentMap,
      wishes: readonly { at: number; fold: boolean }[],
    ): Promise<void> => {
      const shown = visibility(map, NO_FILTER);
      const outline = outlineOf(map, shown);
      let folding = mainLines(outline, 8);
      let drawn = drawnPart(map, shown, folding);
      let layout = await layOut(engine, layoutRequest(map, drawn, WINDOW));
      for (const { at, fold } of wishes) {
        const back = [...folding.open.keys()];
        const on = [...drawn.folded.keys()];
        const folds = on.length === 0 || (fold && back.length > 0);
        const ids = folds ? back : on;
        const id = ids[at % Math.max(1, ids.length)];
        if (id === undefined) continue;
        folding = folds ? folded(outline, folding, id) : unfolded(outline, folding, id);
        drawn = drawnPart(map, shown, folding);
        const next = await layOut(engine, layoutRequest(map, drawn, WINDOW, { alike: layout.form }));
        expect(swapped(layout, next, outline.hangers)).toEqual([]);
        expect(next.elements.filter((element) => drawn.nodes.has(element.id)).length).toBe(drawn.nodes.size);
        const rects = next.elements.map(({ rect }) => rect);
        rects.forEach((rect, i) => {
          for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).toBe(false);
        });
        layout = next;
        steps += 1;
      }
    };
    const wishes = fc.array(wish, { minLength: STEPS, maxLength: STEPS });
    await fc.assert(fc.asyncProperty(debate(topics), wishes, walk), { numRuns: runs, endOnFailure: true });
    expect(steps).toBeGreaterThanOrEqual(runs * STEPS * 0.9);
  },
  120_000,
);
