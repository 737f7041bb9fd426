import { useMap } from '#components/app/use-map.ts';
import { SourceWords } from '#components/details/SourceWords.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Citation } from '#domain/map.ts';

/** The document that a node stands for, and the place in it. */
export function CitationWords({ citation }: { readonly citation: Citation }) {
  const source = lookupOf(useMap()).source.get(citation.source);
  if (!source) return null;
  return (
    <section className="details-section">
      <h3 className="section-label">Document</h3>
      <p className="details-citation">
        {citation.place && (
          <strong>
            <bdi>{citation.place}</bdi>.{' '}
          </strong>
        )}
        <SourceWords source={source} />
      </p>
    </section>
  );
}
