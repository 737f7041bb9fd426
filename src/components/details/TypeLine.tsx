import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';
import type { NodeType } from '#domain/map.ts';
import { NODE_WORDS } from '#domain/words.ts';

/** The type of a node, as picture and word. */
export function TypeLine({ type, thesis }: { readonly type: NodeType; readonly thesis: boolean }) {
  return (
    <span className="section-label type-line">
      <TypeGlyph type={type} />
      {NODE_WORDS[type].one}
      {thesis && <span className="type-thesis">Thesis of the map</span>}
    </span>
  );
}
