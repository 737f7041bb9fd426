/** World units: at zoom 1 one unit is one CSS pixel. x grows to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x`, `y` is the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** The smallest rectangle that holds all; a point at the origin where there are none. */
export function boundsOf(rects: readonly Rect[]): Rect {
  const [first, ...others] = rects;
  if (!first) return { x: 0, y: 0, width: 0, height: 0 };
  return others.reduce((bounds, rect) => {
    const x = Math.min(bounds.x, rect.x);
    const y = Math.min(bounds.y, rect.y);
    const right = Math.max(bounds.x + bounds.width, rect.x + rect.width);
    const bottom = Math.max(bounds.y + bounds.height, rect.y + rect.height);
    return { x, y, width: right - x, height: bottom - y };
  }, first);
}
