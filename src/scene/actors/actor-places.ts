import { boundsOf, centreOf, type Point, type Rect, type Size } from '#scene/geometry.ts';
import { crowding, ROOM, spread } from './spread.ts';
import { distances, relaxed, type Tie } from './stress.ts';
import { type Pair, tangleOf } from './tangle.ts';
import { centresOf, untangled } from './untangled.ts';

/** Lines between boxes, and which of the boxes belong together, by their places in the list. */
export interface Joined {
  readonly lines: readonly Pair[];
  readonly members: readonly Pair[];
}

/** How many first guesses are tried; the best are worked on, of many lines only one. */
const GUESSES = 12;
const MANY = 60;
/** Who belongs together stands this near, where a line is 1. */
const NEAR = 0.7;
/** Lengths of a line in world units, the first with room for the boxes is taken. */
const LENGTHS = [190, 220, 260, 310, 370, 440] as const;
/** How much wider or higher than it came a drawing is made to fit the window. */
const MOST_STRETCH = 2.4;
/** The same for one that is tight already; boxes are wider than high, and a phone is not. */
const MOST_FILL = 5;

/**
 * Places boxes so that those with lines between them stand close and few lines cross or pass behind another box, in
 * about the shape of the window, none over another. What nothing joins stands in rows below. The same always gives the same.
 */
export function actorPlaces(boxes: readonly Size[], joined: Joined, window: Size): readonly Rect[] {
  const met = new Set([...joined.lines, ...joined.members].flat());
  const tied = boxes.map((_, i) => i).filter((i) => met.has(i));
  const place = new Map(tied.map((i, at) => [i, at]));
  const inner = (pairs: Joined['lines']): Joined['lines'] =>
    pairs.map(([a, b]) => [place.get(a) ?? 0, place.get(b) ?? 0] as const).filter(([a, b]) => a !== b);
  const drawn = arranged(
    tied.flatMap((i) => boxes[i] ?? []),
    { lines: inner(joined.lines), members: inner(joined.members) },
    window,
  );
  const rects = new Map(tied.map((i, at) => [i, drawn[at]]));
  const alone = boxes.map((_, i) => i).filter((i) => !met.has(i));
  const below = inRows(
    alone.flatMap((i) => boxes[i] ?? []),
    boundsOf(drawn),
    window,
  );
  for (const [at, i] of alone.entries()) rects.set(i, below[at]);
  return boxes.map((size, i) => rects.get(i) ?? { x: 0, y: 0, ...size });
}

function arranged(boxes: readonly Size[], { lines, members }: Joined, window: Size): readonly Rect[] {
  const ties: Tie[] = [
    ...lines.map(([a, b]) => ({ a, b, length: 1 })),
    ...members.map(([a, b]) => ({ a, b, length: NEAR })),
  ];
  const wanted = distances(boxes.length, ties);
  const costOf = (rects: readonly Rect[]): number => {
    const tangle = tangleOf(rects, lines, members);
    const at = centresOf(rects);
    return rects.reduce((sum, _, i) => sum + tangle.of(i, at), 0);
  };
  const guesses = Array.from({ length: GUESSES }, (_, guess) => {
    const rects = fitted(boxes, turned(relaxed(ring(boxes.length, guess), wanted), window), window);
    return { rects, cost: costOf(rects) };
  });
  const improved = guesses
    .sort((a, b) => a.cost - b.cost)
    .slice(0, lines.length > MANY ? 1 : 3)
    .map(({ rects }) => untangled(rects, lines, members));
  return filling(improved.sort((a, b) => a.cost - b.cost)[0]?.rects ?? [], window);
}

/** The first guess: around a circle, in the list's order or, in a later guess, mixed up. */
function ring(count: number, guess: number): readonly Point[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = guess * 7919 + 1;
  if (guess > 0) {
    for (let i = count - 1; i > 0; i -= 1) {
      seed = (seed * 48271) % 2147483647;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
  }
  return order.map((at) => {
    const angle = (2 * Math.PI * at) / Math.max(1, count);
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

/** Turned so that the longer side lies along the longer side of the window. */
function turned(points: readonly Point[], window: Size): readonly Point[] {
  const mean = (of: (p: Point) => number): number =>
    points.reduce((sum, p) => sum + of(p), 0) / Math.max(1, points.length);
  const [mx, my] = [mean((p) => p.x), mean((p) => p.y)];
  const xx = mean((p) => (p.x - mx) ** 2);
  const yy = mean((p) => (p.y - my) ** 2);
  const xy = mean((p) => (p.x - mx) * (p.y - my));
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  const angle = (window.width >= window.height ? 0 : Math.PI / 2) - axis;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({
    x: (x - mx) * cos - (y - my) * sin,
    y: (x - mx) * sin + (y - my) * cos,
  }));
}

/** Boxes around these points, as near as they have room and in about the shape of the window. */
function fitted(boxes: readonly Size[], points: readonly Point[], window: Size): readonly Rect[] {
  const dots = boundsOf(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const shape = dots.width > 1e-6 && dots.height > 1e-6 ? dots.width / dots.height : 1;
  const ratio = window.width / window.height / shape;
  const stretch = Math.sqrt(Math.max(1 / MOST_STRETCH, Math.min(MOST_STRETCH, ratio)));
  const at = (length: number): readonly Rect[] =>
    boxes.map((size, i) => {
      const { x, y } = points[i] ?? { x: 0, y: 0 };
      return {
        ...size,
        x: x * length * stretch - size.width / 2,
        y: (y * length) / stretch - size.height / 2,
      };
    });
  const length =
    LENGTHS.find((each) => crowding(at(each)) <= boxes.length / 8) ?? LENGTHS[LENGTHS.length - 1] ?? 0;
  return spread(at(length));
}

/** Drawn apart along one side where that fills the window and shows nothing smaller. */
function filling(rects: readonly Rect[], window: Size): readonly Rect[] {
  const bounds = boundsOf(rects);
  const ratio = window.width / window.height;
  const part = (length: number, wanted: number, box: number): number =>
    Math.min(MOST_FILL, (wanted - box) / Math.max(1, length - box));
  const widest = Math.max(0, ...rects.map((rect) => rect.width));
  const highest = Math.max(0, ...rects.map((rect) => rect.height));
  const x = Math.max(1, part(bounds.width, bounds.height * ratio, widest));
  const y = Math.max(1, part(bounds.height, bounds.width / ratio, highest));
  return rects.map((rect) => {
    const centre = centreOf(rect);
    return {
      ...rect,
      x: bounds.x + (centre.x - bounds.x) * x - rect.width / 2,
      y: bounds.y + (centre.y - bounds.y) * y - rect.height / 2,
    };
  });
}

/** Boxes in rows of about the width of what stands above, or of the window. */
function inRows(boxes: readonly Size[], above: Rect, window: Size): readonly Rect[] {
  const widest = Math.max(above.width, boxes.length > 0 && above.width === 0 ? rowWidth(boxes, window) : 0);
  let [x, y, row] = [above.x, above.y + above.height + (above.height > 0 ? ROOM.y : 0), 0];
  return boxes.map((size) => {
    if (x > above.x && x + size.width > above.x + widest) {
      [x, y, row] = [above.x, y + row + ROOM.y / 2, 0];
    }
    const rect = { x, y, ...size };
    x += size.width + ROOM.x / 2;
    row = Math.max(row, size.height);
    return rect;
  });
}

/** A width at which rows of all the boxes have about the shape of the window. */
function rowWidth(boxes: readonly Size[], window: Size): number {
  const area = boxes.reduce((sum, box) => sum + (box.width + ROOM.x / 2) * (box.height + ROOM.y / 2), 0);
  return Math.sqrt((area * window.width) / window.height);
}
