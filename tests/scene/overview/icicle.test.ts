import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import { cellAt, icicleOf, nearestCell } from '#scene/overview/icicle.ts';
import { type MapSketch, mapOf } from '../../build-map.ts';

function icicle(sketch: MapSketch, most = 20) {
  const map = mapOf(sketch);
  const outline = outlineOf(map, visibility(map, NO_FILTER));
  return { outline, icicle: icicleOf(outline, most) };
}

const debate: MapSketch = {
  thesis: ['t'],
  edges: ['con -> t attacks', 'pro -> t', 'why -> pro', 'too -> pro'],
};

/** A chain of so many nodes under one another. */
const chain = (count: number): MapSketch => ({
  thesis: ['n0'],
  edges: Array.from({ length: count - 1 }, (_, i) => `n${i + 1} -> n${i}`),
});

describe('an icicle', () => {
  it('has a row for each level, in the outline’s order', () => {
    const { rows, deeper } = icicle(debate).icicle;
    expect(rows.map((row) => row.map(({ id }) => id))).toEqual([['t'], ['pro', 'con'], ['why', 'too']]);
    expect(deeper).toBe(false);
  });

  it('makes a cell as wide as the share of what it holds, within what it hangs on', () => {
    const { cells } = icicle(debate).icicle;
    expect(cells.get('t')).toMatchObject({ depth: 0, x0: 0, x1: 1 });
    expect(cells.get('pro')).toMatchObject({ depth: 1, x0: 0 });
    expect(cells.get('pro')?.x1).toBeCloseTo(0.6);
    expect(cells.get('con')?.x1).toBeCloseTo(0.8);
    expect(cells.get('too')?.x1).toBeCloseTo(0.4);
  });

  it('sets all roots side by side, the thesis first', () => {
    const { rows } = icicle({ nodes: ['other', 't'], thesis: ['t'] }).icicle;
    expect(rows).toEqual([
      [
        { id: 't', depth: 0, x0: 0, x1: 0.5 },
        { id: 'other', depth: 0, x0: 0.5, x1: 1 },
      ],
    ]);
  });

  it('leaves out what lies deeper than its rows, says so, and keeps its share of the width', () => {
    const whole = icicle(debate).icicle;
    const { rows, cells, deeper } = icicle(debate, 2).icicle;
    expect(rows).toHaveLength(2);
    expect(deeper).toBe(true);
    expect(cells.get('pro')).toEqual(whole.cells.get('pro'));
    expect(cells.has('why')).toBe(false);
  });

  it('is made at once of a chain of 20,000', () => {
    const { icicle: made, outline } = icicle(chain(20_000), 14);
    expect(made.rows).toHaveLength(14);
    expect(nearestCell(made, outline, 'n19999')?.id).toBe('n13');
  });

  it('is empty where nothing is shown', () => {
    const { icicle: made } = icicle({});
    expect(made.rows).toEqual([]);
    expect(cellAt(made, 0, 0.5)).toBeNull();
  });
});

describe('what is under the pointer', () => {
  it('is the cell at that place of that row', () => {
    const { icicle: made } = icicle(debate);
    expect(cellAt(made, 0, 0.99)?.id).toBe('t');
    expect(cellAt(made, 1, 0)?.id).toBe('pro');
    expect(cellAt(made, 1, 0.61)?.id).toBe('con');
    expect(cellAt(made, 2, 0.3)?.id).toBe('too');
  });

  it('is the next cell above where the row has none there', () => {
    const { icicle: made } = icicle(debate);
    expect(cellAt(made, 2, 0.5)?.id).toBe('pro');
    expect(cellAt(made, 2, 0.7)?.id).toBe('con');
    expect(cellAt(made, 9, 0.9)?.id).toBe('t');
  });

  it('is found among thousands', () => {
    const edges = Array.from({ length: 5000 }, (_, i) => `n${i} -> t`);
    const { icicle: made } = icicle({ thesis: ['t'], edges });
    expect(cellAt(made, 1, 4321.5 / 5001)?.id).toBe('n4321');
  });
});
