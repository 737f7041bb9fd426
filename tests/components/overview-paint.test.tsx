import { describe, expect, it } from 'vitest';
import type { Stance } from '#analysis/stance.ts';
import { type IcicleLook, paintIcicle } from '#components/overview/paint-icicle.ts';
import type { Cell } from '#scene/overview/icicle.ts';

interface Painted {
  readonly colour: string;
  readonly rect: readonly number[];
}

const colours: IcicleLook['colours'] = {
  for: { drawn: 'FOR', folded: 'for' },
  against: { drawn: 'AGAINST', folded: 'against' },
  neither: { drawn: 'NEITHER', folded: 'neither' },
};

/** What is painted of one row of 12 pixels of these cells, 100 pixels wide. Ids say the stance: `for1`; `!` is drawn. */
function painted(row: readonly (readonly [string, number, number])[], ratio = 1): readonly Painted[] {
  const found: Painted[] = [];
  const context = {
    fillStyle: '',
    fillRect(...rect: number[]) {
      found.push({ colour: this.fillStyle, rect });
    },
  };
  const cells = row.map(([id, x0, x1]): Cell => ({ id, depth: 0, x0, x1 }));
  paintIcicle(
    context as unknown as CanvasRenderingContext2D,
    { rows: [cells], cells: new Map(), deeper: false },
    {
      width: 100,
      rowHeight: 12,
      ratio,
      colours,
      cap: 'cap',
      stance: (id) => (/^[a-z]+/.exec(id)?.[0] ?? 'for') as Stance,
      drawn: (id) => id.endsWith('!'),
    },
  );
  return found;
}

describe('the painted icicle', () => {
  it('gives each stance a colour and a shape, stronger where the statement is drawn', () => {
    expect(
      painted([
        ['for!', 0, 0.2],
        ['against', 0.2, 0.5],
        ['neither', 0.5, 0.9],
      ]),
    ).toEqual([
      { colour: 'FOR', rect: [0, 0, 19, 11] },
      { colour: 'against', rect: [20, 0, 29, 11] },
      { colour: 'cap', rect: [20, 0, 29, 2] },
      { colour: 'neither', rect: [50, 5, 39, 6] },
    ]);
  });

  it('lets cells narrower than a pixel share one, which most of them give its kind', () => {
    const narrow = Array.from({ length: 40 }, (_, i): [string, number, number] => [
      i % 4 === 0 ? `against${i}` : `for${i}`,
      0.3 + i * 0.0025,
      0.3 + (i + 1) * 0.0025,
    ]);
    expect(painted(narrow)).toEqual([{ colour: 'for', rect: [30, 0, 10, 11] }]);
  });

  it('leaves empty what such cells hardly fill', () => {
    expect(painted([['for', 0.5, 0.501]])).toEqual([]);
  });

  it('counts in device pixels', () => {
    expect(painted([['for', 0, 0.5]], 2)).toEqual([{ colour: 'for', rect: [0, 0, 98, 22] }]);
  });
});
