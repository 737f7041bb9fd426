import type { EdgeType } from '#domain/map.ts';
import type { LineEnd } from '#scene/scene.ts';

/** How a relation's line is drawn, apart from its colour. Widths are in world units. */
export interface LineLook {
  readonly width: number;
  readonly stroke: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly startEnd: LineEnd;
  readonly finishEnd: LineEnd;
}

export const LINE_LOOKS: Readonly<Record<EdgeType, LineLook>> = {
  supports: { width: 2.6, stroke: 'solid', startEnd: 'none', finishEnd: 'arrow' },
  attacks: { width: 2.6, stroke: 'dashed', startEnd: 'none', finishEnd: 'crossbar' },
  undercuts: { width: 2.6, stroke: 'dotted', startEnd: 'none', finishEnd: 'crossbar' },
  qualifies: { width: 1.4, stroke: 'solid', startEnd: 'none', finishEnd: 'circle' },
  restates: { width: 4.2, stroke: 'double', startEnd: 'none', finishEnd: 'none' },
  contradicts: { width: 2.6, stroke: 'dashed', startEnd: 'crossbar', finishEnd: 'crossbar' },
};

/** Lengths of strokes and gaps in world units; none where the line is whole. */
export const DASHES: Readonly<Record<LineLook['stroke'], readonly number[]>> = {
  solid: [],
  double: [],
  dashed: [9, 6],
  dotted: [2.6, 5],
};
