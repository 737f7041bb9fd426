import { ExternalLink } from 'lucide-react';
import { anchorWords } from '#analysis/anchor-words.ts';
import { passageLink } from '#analysis/passage-link.ts';
import { useMap } from '#components/app/use-map.ts';
import { MapText } from '#components/marks/MapText.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Anchor, Source } from '#domain/map.ts';

/** Where it stands: edition and paragraph, with a link to the very passage. */
export function AnchorList({ anchors }: { readonly anchors: readonly Anchor[] }) {
  const { source: sourceOf } = lookupOf(useMap());
  if (anchors.length === 0) return null;
  return (
    <section className="details-section">
      <h3 className="section-label">In the source</h3>
      <ul className="anchors">
        {anchors.map((anchor) => {
          const source = sourceOf.get(anchor.source);
          return source && <AnchorItem key={JSON.stringify(anchor)} anchor={anchor} source={source} />;
        })}
      </ul>
    </section>
  );
}

function AnchorItem({ anchor, source }: { readonly anchor: Anchor; readonly source: Source }) {
  const place = anchorWords(useMap(), anchor);
  const words = [anchor.start, anchor.end].filter(Boolean).join(' … ');
  const link = passageLink(source, anchor);
  return (
    <li>
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          {place} <ExternalLink size={12} role="img" aria-label="(opens the passage)" />
        </a>
      ) : (
        place
      )}
      {words && (
        <span className="anchor-words">
          <MapText>“{words}”</MapText>
        </span>
      )}
    </li>
  );
}
