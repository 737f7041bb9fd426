import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RasterOrder } from '#picture/rasterise.ts';
import { pictureOf } from '#picture/scene-svg.ts';
import { tilePlan, tilesFile, tilesOf } from '#picture/tiles.ts';
import { aPlate } from './a-plate.ts';

const picture = pictureOf(aPlate());
const never = (): boolean => false;

describe('a picture in tiles', () => {
  it('covers every pixel once, with tiles that any browser can draw', () => {
    const side = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(0.5, 1, 1.3), (width, height, factor) => {
        const plan = tilePlan({ width, height }, factor);
        if (!plan) return;
        const tiles = tilesOf(plan);
        expect(tiles).toHaveLength(plan.columns * plan.rows);
        const area = tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0);
        expect(area).toBe(plan.pixels.width * plan.pixels.height);
        for (const tile of tiles) {
          expect(Math.min(tile.width, tile.height)).toBeGreaterThan(0);
          expect(Math.max(tile.width, tile.height)).toBeLessThanOrEqual(4096);
          expect(tile.x + tile.width).toBeLessThanOrEqual(plan.pixels.width);
          expect(tile.y + tile.height).toBeLessThanOrEqual(plan.pixels.height);
        }
      }),
    );
  });

  it('is not offered where there would be hundreds', () => {
    expect(tilePlan({ width: 100_000, height: 100_000 }, 1)).toBeNull();
  });

  it('comes as one file that names row and column, each tile as it was drawn', async () => {
    const orders: RasterOrder[] = [];
    const draw = async (order: RasterOrder) => {
      orders.push(order);
      const { width, height } = order;
      return { ok: true, file: new Blob([`tile ${orders.length}`]), width, height } as const;
    };
    const plan = tilePlan(picture, 9);
    if (!plan) throw new Error('There is no plan.');
    const made = await tilesFile(picture, null, plan, never, draw);
    if (!made.ok) throw new Error(made.message);
    expect(made.count).toBe(plan.columns * plan.rows);
    expect(made.count).toBeGreaterThan(1);
    // The second tile begins where the first ends.
    expect(orders[1]?.svg).toContain(`viewBox="${Math.round((4096 / 9) * 100) / 100} 0 `);
    const bytes = Buffer.from(await made.file.arrayBuffer());
    const name = 'row-1-column-2.png';
    const at = bytes.indexOf(name) - 30;
    expect(bytes.readUInt32LE(at)).toBe(0x04034b50);
    expect(bytes.readUInt32LE(at + 14)).toBe(crc32('tile 2'));
    expect(bytes.subarray(at + 30 + name.length, at + 36 + name.length).toString()).toBe('tile 2');
    expect(bytes.readUInt16LE(bytes.length - 12)).toBe(made.count);
    expect(bytes.readUInt32LE(bytes.readUInt32LE(bytes.length - 6))).toBe(0x02014b50);
  });

  it('is given up where one of them fails, and for somebody who has left', async () => {
    const plan = tilePlan(picture, 9);
    if (!plan) throw new Error('There is no plan.');
    const draw = async () => ({ ok: false, failure: 'no-canvas', message: 'No canvas.' }) as const;
    expect(await tilesFile(picture, null, plan, never, draw)).toMatchObject({
      ok: false,
      message: 'No canvas.',
    });
    expect(await tilesFile(picture, null, plan, () => true, draw)).toMatchObject({ ok: false });
  });
});
