import type { NodeType } from '#domain/map.ts';
import { GLYPH_SIDE, GLYPHS } from '#scene/glyph.ts';

/** The small picture of a type of node; the type's word stands beside it or in the label of what holds it. */
export function TypeGlyph({ type, size = 14 }: { readonly type: NodeType; readonly size?: number }) {
  return (
    <svg
      className="type-glyph"
      width={size}
      height={size}
      viewBox={`0 0 ${GLYPH_SIDE} ${GLYPH_SIDE}`}
      fill="currentColor"
      fillRule="evenodd"
      aria-hidden
    >
      <path d={GLYPHS[type]} />
    </svg>
  );
}
