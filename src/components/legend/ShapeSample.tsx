import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';
import type { NodeType } from '#domain/map.ts';

/** Outlines of the boxes in small, 30 × 18: round, cut, dog-eared, round at the right end. */
const OUTLINES: Readonly<Record<NodeType, string>> = {
  claim: 'M5 1h20a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z',
  counterclaim: 'M6 1h18l5 5v6l-5 5H6l-5-5V6z',
  article: 'M1 1h22l6 6v10H1zM23 1v6h6',
  fact: 'M1 1h20a8 8 0 0 1 0 16H1z',
};

/** The shape and the glyph of a type of node. */
export function ShapeSample({ type }: { readonly type: NodeType }) {
  return (
    <span className="shape-sample">
      <svg width={30} height={18} viewBox="0 0 30 18" aria-hidden>
        <path d={OUTLINES[type]} />
      </svg>
      <TypeGlyph type={type} size={10} />
    </span>
  );
}
