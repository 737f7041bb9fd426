import { useMap } from '#components/app/use-map.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Wording } from '#domain/map.ts';

/** What each edition says, side by side, where they differ. */
export function Wordings({ wordings }: { readonly wordings: readonly Wording[] }) {
  const words = useMapWords();
  const { source: sourceOf } = lookupOf(useMap());
  if (wordings.length === 0) return null;
  return (
    <section className="details-section">
      <h3 className="section-label">The editions differ</h3>
      <dl className="wordings">
        {wordings.map((wording) => {
          const source = sourceOf.get(wording.source);
          const edition = source?.editions?.find(({ id }) => id === wording.edition);
          return (
            <div key={JSON.stringify([wording.source, wording.edition, wording.text])}>
              <dt>{edition?.label ?? source?.title ?? wording.edition}</dt>
              <dd {...words}>{wording.text}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
