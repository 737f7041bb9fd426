import type { Id } from '../../src/domain/map.ts';
import type { Point, Rect } from '../../src/scene/geometry.ts';

/** A drawn graph, whoever drew it, as far as it is measured here. */
export interface Drawing {
  readonly boxes: readonly { readonly id: Id; readonly rect: Rect }[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly from: Id;
  readonly to: Id;
  readonly points: readonly Point[];
}
