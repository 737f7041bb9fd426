import { useMemo } from 'react';
import { wholeOf } from '#analysis/drawn.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { EXPORTED } from '#components/app/exported.ts';
import { useMap } from '#components/app/use-map.ts';
import { Sheet } from '#components/controls/Sheet.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import { GuideEntry } from '#components/guide/GuideEntry.tsx';
import { EDGE_MEANINGS, NODE_MEANINGS } from '#components/guide/meanings.ts';
import { DirectionSample, FoldSample, ThesisSample } from '#components/guide/samples.tsx';
import { LinkedSample } from '#components/legend/LinkedSample.tsx';
import { ShapeSample } from '#components/legend/ShapeSample.tsx';
import { useOpening } from '#components/maps/use-opening.ts';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import { EDGE_WORDS, NODE_WORDS } from '#domain/words.ts';
import { ARRANGEMENTS } from '#scene/layout/arrangements.ts';
import { legendOf } from '#scene/legend.ts';
import '#styles/guide.css';

/** The map in which every box says what it is. */
const EXPLAINED = 'how-to-read';

const KEYS: readonly (readonly [string, string])[] = [
  ['→ ←', 'to the reasons, back to the conclusion'],
  ['↑ ↓', 'among what stands side by side'],
  ['Space', 'folds and unfolds'],
  ['Enter', 'opens the details'],
  ['+ − 0', 'nearer, farther, the whole map'],
];

/** How a map is read, shown by what occurs in this one. */
export default function GuideSheet({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const { open } = useCommands();
  const { opening, failed, open: openMap } = useOpening();
  const explained = useApp(({ document }) => document.name === EXPLAINED) || EXPORTED;
  const legend = useMemo(() => legendOf(map, wholeOf(map)), [map]);
  const speaks = legend.actors.length > 0;
  return (
    <Sheet title="How to read this" onClose={onClose}>
      <div className="guide">
        <section>
          <h3 className="section-label">Boxes</h3>
          <p>
            Every box is one statement, in a sentence. Its shape says what kind it is; from afar it shows a
            label only.
          </p>
          <ul className="guide-list">
            {legend.types.map((type) => (
              <GuideEntry key={type} sample={<ShapeSample type={type} />} word={NODE_WORDS[type].one}>
                {NODE_MEANINGS[type]}
              </GuideEntry>
            ))}
            {map.thesis.length > 0 && (
              <GuideEntry sample={<ThesisSample />} word="Thesis">
                what the whole map argues for
              </GuideEntry>
            )}
          </ul>
        </section>
        {speaks && (
          <section>
            <h3 className="section-label">Who speaks</h3>
            <p>
              The coloured edge of a box carries the initials of whoever says it. People share the colour of
              the state or bloc they belong to. In this map most is said by:
            </p>
            <ul className="guide-list">
              {legend.actors.slice(0, 4).map((actor) => (
                <GuideEntry key={actor.id} sample={<ActorChip actor={actor.id} />} word={actor.name} />
              ))}
            </ul>
          </section>
        )}
        {legend.relations.length > 0 && (
          <section>
            <h3 className="section-label">Lines</h3>
            <p>A line leads from a statement to what it is about.</p>
            <ul className="guide-list">
              {legend.relations.map((type) => (
                <GuideEntry key={type} sample={<LineSample type={type} />} word={EDGE_WORDS[type].active}>
                  {EDGE_MEANINGS[type]}
                </GuideEntry>
              ))}
              {legend.linked && (
                <GuideEntry sample={<LinkedSample />} word="linked">
                  reasons that only hold together meet in one bar
                </GuideEntry>
              )}
              {legend.implied && (
                <GuideEntry
                  sample={<LineSample type={legend.relations[0] ?? 'supports'} implied />}
                  word="implied"
                >
                  paler: the text does not say so itself
                </GuideEntry>
              )}
            </ul>
          </section>
        )}
        <section>
          <h3 className="section-label">Finding the way</h3>
          <ul className="guide-list">
            <GuideEntry sample={<DirectionSample />} word="Direction">
              {map.topics.length > 0 ? 'in each chapter ' : ''}a conclusion stands first; what bears on it
              stands to its right and below
            </GuideEntry>
            <GuideEntry sample={<FoldSample />} word="+7">
              unfolds the next seven statements behind a box; the box stays where it is
            </GuideEntry>
          </ul>
          <p>
            A press on a box or a line opens its details: the sentence, who says it, where it stands in the
            source, and what speaks for and against it.
          </p>
        </section>
        <section>
          <h3 className="section-label">Asking</h3>
          <p>
            The details ask of a statement <b>Why?</b>, <b>So what?</b> and <b>Against?</b>. Under{' '}
            <b>Explore</b>
            {speaks ? ', choose an actor to see what they say and what answers them' : ''}
            {speaks ? '; ' : ', '}
            <b>Check</b> lists what a careful reader would ask of the map. The address keeps what you see, so
            a link shows it to others.
          </p>
        </section>
        {!explained && (
          <section>
            <h3 className="section-label">A map to try it on</h3>
            <p>In one of the maps every box and every line says itself what it is. Back leads back here.</p>
            {failed && <p role="alert">{failed}</p>}
            <p>
              <TextButton isPending={opening !== null} onPress={() => openMap(EXPLAINED)}>
                Open the map that explains itself
              </TextButton>
            </p>
          </section>
        )}
        <section>
          <h3 className="section-label">Layouts</h3>
          <dl className="guide-terms">
            {ARRANGEMENTS.map(({ id, label, hint }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{hint}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3 className="section-label">Keys, once the map has the focus</h3>
          <dl className="guide-terms">
            {KEYS.map(([keys, does]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p>
            <TextButton onPress={() => open('keys')}>All keys</TextButton>
          </p>
        </section>
      </div>
    </Sheet>
  );
}
