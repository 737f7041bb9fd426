import { median } from '../median.ts';
import type { Contender } from './contenders.ts';
import type { LongestTasks } from './our-page.ts';

/** Milliseconds of each round; null where no picture came, or nobody was asked. */
export type Times = readonly (number | null)[];

export interface SizeFigures {
  readonly times: readonly {
    readonly claims: number;
    readonly rounds: number;
    readonly of: Readonly<Partial<Record<Contender, Times>>>;
  }[];
  readonly large: LargeMap;
}

/** What else is measured, of one map. */
export interface LargeMap {
  readonly claims: number;
  readonly boxesDrawn: number;
  /** Of several openings. */
  readonly longestTasks: readonly LongestTasks[];
  readonly heapBytes: number;
  readonly bareHeapBytes: number;
  readonly mapBytes: number;
  /** Milliseconds that 95 of 100 frames keep to, for each round. */
  readonly frames: { readonly ours: readonly number[]; readonly bare: readonly number[] };
}

/** The middle of the rounds; null where one of them brought no picture. */
export function medianTime(times: Times | undefined): number | null {
  const known = times?.filter((time) => time !== null) ?? [];
  return times && known.length > 0 && known.length === times.length ? median(known) : null;
}

/**
 * How fast the product's time grows with the map, as the power of its size: 1 is as fast as the map. Null where it has
 * shown no picture of one of the maps: without the largest the figure would say something else.
 */
export function growth({ times }: SizeFigures): number | null {
  const points = times.flatMap(({ claims, of }) => {
    const time = medianTime(of.ours);
    return time === null ? [] : [{ x: Math.log(claims), y: Math.log(time) }];
  });
  if (points.length < Math.max(2, times.length)) return null;
  const mean = (axis: 'x' | 'y'): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
}
