import { BookOpen, CornerDownRight, LibraryBig } from 'lucide-react';
import type { Findable } from '#analysis/search/findable.ts';
import { useMap } from '#components/app/use-map.ts';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';
import { lookupOf } from '#domain/lookup.ts';

/** The small picture of what was found; its word stands beside it. */
export function HitSign({ found: { kind, id } }: { readonly found: Findable }) {
  const map = useMap();
  switch (kind) {
    case 'statement': {
      const node = lookupOf(map).node.get(id);
      return node ? <TypeGlyph type={node.type} size={15} /> : null;
    }
    case 'actor':
      return <ActorChip actor={id} />;
    case 'chapter':
      return <LibraryBig aria-hidden size={16} />;
    case 'source':
      return <BookOpen aria-hidden size={16} />;
    case 'step':
      return <CornerDownRight aria-hidden size={16} />;
  }
}
