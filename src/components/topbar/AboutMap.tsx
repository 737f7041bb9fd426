import { useMemo } from 'react';
import { webAddress } from '#analysis/passage-link.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { EXPORTED } from '#components/app/exported.ts';
import { useMap } from '#components/app/use-map.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import { Sheet } from '#components/controls/Sheet.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import { SourceWords } from '#components/details/SourceWords.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { OpenButton } from '#components/open/OpenButton.tsx';
import { OpeningReport } from '#components/open/OpeningReport.tsx';
import { NODE_TYPES } from '#domain/map.ts';
import { NODE_WORDS } from '#domain/words.ts';
import { hasReport, openingWords } from '#store/opening-words.ts';

/** What the map is about, what it was made from, and how much it holds. */
export default function AboutMap({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const words = useMapWords();
  const { open } = useCommands();
  const document = useApp((state) => state.document);
  const saved = document.status === 'ready' ? document.saved : undefined;
  const counts = useMemo(
    () => [
      ...NODE_TYPES.map((type) => {
        const count = map.nodes.filter((node) => node.type === type).length;
        return { word: count === 1 ? NODE_WORDS[type].one : NODE_WORDS[type].many, count };
      }),
      { word: map.edges.length === 1 ? 'Step' : 'Steps', count: map.edges.length },
      { word: map.actors.length === 1 ? 'Actor' : 'Actors', count: map.actors.length },
      { word: map.topics.length === 1 ? 'Chapter' : 'Chapters', count: map.topics.length },
    ],
    [map],
  );
  return (
    <Sheet title={<MapText>{map.title}</MapText>} onClose={onClose}>
      {map.summary && (
        <p className="about-summary" {...words}>
          {map.summary}
        </p>
      )}
      {saved && (
        <p className="about-saved">This page was saved from Counterpoint on {saved}, with the map inside.</p>
      )}
      <dl className="about-counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ word, count }) => (
            <div key={word}>
              <dd>{count}</dd>
              <dt>{word}</dt>
            </div>
          ))}
      </dl>
      {map.sources.length > 0 && (
        <section>
          <h3 className="section-label">Sources</h3>
          <ul className="about-sources">
            {map.sources.map((source) => (
              <li key={source.id}>
                <SourceWords source={source} />
                {source.url && !webAddress(source.url) && <span className="muted"> {source.url}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {document.status === 'ready' && hasReport(document) && (
        <section className="about-opening">
          <h3 className="section-label">{openingWords(document)}</h3>
          <OpeningReport {...document} />
        </section>
      )}
      <p className="about-ways">
        <TextButton onPress={() => open('guide')}>How to read this</TextButton>
        {!EXPORTED && <TextButton onPress={() => open('maps')}>Other maps</TextButton>}
        <OpenButton onOpen={onClose} />
      </p>
    </Sheet>
  );
}
