import type { ELK } from 'elkjs/lib/elk-api.js';
import { wholeOf } from '../../src/analysis/drawn.ts';
import type { ArgumentMap } from '../../src/domain/map.ts';
import type { Size } from '../../src/scene/geometry.ts';
import { layOut } from '../../src/scene/layout/lay-out.ts';
import type { Layout, LayoutRequest } from '../../src/scene/layout/layout.ts';
import { layoutRequest } from '../../src/scene/layout/layout-request.ts';
import { type Collisions, collisions } from './collisions.ts';
import { type Meetings, meetings } from './crossings.ts';
import { dotDrawing } from './dot-drawing.ts';
import { ourDrawing } from './our-drawing.ts';

/** What is counted in the drawings of one map, or of several together. */
export interface Counts {
  readonly boxes: number;
  readonly lines: number;
  readonly ours: Meetings & { readonly collisions: Collisions; readonly undrawn: number };
  readonly dot: Meetings;
  readonly dotOrtho: Meetings;
}

export interface MeasuredMap {
  readonly counts: Counts;
  /** How many times wider or higher than the window's the shape of our drawing is; 1 is the same shape. */
  readonly offShape: number;
  readonly layout: Layout;
}

/** Lays out a whole map for a window, unfolded, in the product's way and in dot's. */
export async function measured(elk: ELK, map: ArgumentMap, window: Size): Promise<MeasuredMap> {
  const request = layoutRequest(map, wholeOf(map), window);
  const layout = await layOut(elk, request);
  return { counts: countsOf(request, layout), offShape: offShape(layout.bounds, window), layout };
}

function countsOf(request: LayoutRequest, layout: Layout): Counts {
  const ours = ourDrawing(request, layout);
  return {
    boxes: request.elements.filter(({ kind }) => kind === 'box').length,
    lines: request.strands.length,
    ours: {
      ...meetings(ours.lines),
      collisions: collisions(ours),
      undrawn: request.strands.length - ours.lines.length,
    },
    dot: meetings(dotDrawing(request, 'true').lines),
    dotOrtho: meetings(dotDrawing(request, 'ortho').lines),
  };
}

function offShape(drawing: Size, window: Size): number {
  const ratio = (drawing.width * window.height) / (drawing.height * window.width);
  return Math.max(ratio, 1 / ratio);
}

/** Several maps' counts together. */
export function sum(all: readonly Counts[]): Counts {
  const total = (of: (counts: Counts) => number): number => all.reduce((so, counts) => so + of(counts), 0);
  const met = (of: (counts: Counts) => Meetings): Meetings => ({
    crossings: total((counts) => of(counts).crossings),
    overlaps: total((counts) => of(counts).overlaps),
    touches: total((counts) => of(counts).touches),
  });
  return {
    boxes: total(({ boxes }) => boxes),
    lines: total(({ lines }) => lines),
    ours: {
      ...met(({ ours }) => ours),
      collisions: {
        boxes: total(({ ours }) => ours.collisions.boxes),
        lines: total(({ ours }) => ours.collisions.lines),
      },
      undrawn: total(({ ours }) => ours.undrawn),
    },
    dot: met(({ dot }) => dot),
    dotOrtho: met(({ dotOrtho }) => dotOrtho),
  };
}
