/** More rows than this are not listed side by side. */
const MOST = 200;
/** How many there are in a portion, or portions in a portion of portions. */
const SIZE = 100;

/** How many of `count` things one row of a list stands for: 1 where all can be listed side by side. */
export function portionSize(count: number): number {
  let size = 1;
  while (count / size > MOST) size *= SIZE;
  return size;
}

/** How many rows stand one over the other above each of `count` things, beside the row that they all stand under. */
export function portionDepth(count: number): number {
  const size = portionSize(count);
  return size === 1 ? 0 : 1 + portionDepth(size);
}
