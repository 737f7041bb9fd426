import type { Point, Rect } from '#scene/geometry.ts';
import { centreOf } from '#scene/geometry.ts';

/** A way as Cytoscape takes it: ends as offsets from the elements' centres, bends relative to the line between the ends. */
export interface Segments {
  readonly sourceEndpoint: string;
  readonly targetEndpoint: string;
  readonly distances: string;
  readonly weights: string;
}

/**
 * The style values that lead a Cytoscape edge with `edge-distances: endpoints` along the points. A bend at the point
 * with weight `w` and distance `d` lies at `start + w · (end − start) + d · n`, with `n` the unit vector (−dy, dx).
 */
export function segments(points: readonly Point[], from: Rect, to: Rect): Segments {
  const start = points[0] ?? centreOf(from);
  const end = points.at(-1) ?? centreOf(to);
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  const bends = points.slice(1, -1).map((p) => {
    const px = p.x - start.x;
    const py = p.y - start.y;
    return {
      weight: (px * dx + py * dy) / length ** 2,
      distance: (py * dx - px * dy) / length,
    };
  });
  return {
    sourceEndpoint: offset(start, from),
    targetEndpoint: offset(end, to),
    distances: bends.map((bend) => decimal(bend.distance)).join(' ') || '0',
    weights: bends.map((bend) => decimal(bend.weight)).join(' ') || '0.5',
  };
}

function offset(point: Point, rect: Rect): string {
  const centre = centreOf(rect);
  return `${decimal(point.x - centre.x)}px ${decimal(point.y - centre.y)}px`;
}

/** Cytoscape's parser knows no exponents. */
function decimal(value: number): string {
  return value.toFixed(4);
}
