import { useState } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { Sheet } from '#components/controls/Sheet.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { CopyField } from '#components/share/CopyField.tsx';
import { frameSnippet } from '#components/share/frame-snippet.ts';
import { TooLong } from '#components/share/TooLong.tsx';
import { useShared } from '#components/share/use-shared.ts';
import { listed } from '#domain/words.ts';
import { isShipped, type Shared } from '#store/share-link.ts';
import '#styles/share.css';

const SUBJECTS = ['map', 'shown'] as const;
const SUBJECT_WORDS = { map: 'Whole map', shown: 'What is shown' } as const;

/** Sends somebody else to what is on the page: a link, or a frame for another page. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const shown = useShown();
  const shipped = useApp(isShipped);
  const [subject, setSubject] = useState<(typeof SUBJECTS)[number]>('map');
  const filtered = shown.nodes.size < map.nodes.length || shown.edges.size < map.edges.length;
  const shared = useShared(filtered && !shipped && subject === 'shown');
  return (
    <Sheet title="Share" onClose={onClose}>
      <div className="share">
        {filtered && !shipped && (
          <ChoiceRow
            label="Subject"
            choices={SUBJECTS}
            words={(one) => SUBJECT_WORDS[one]}
            value={subject}
            onChange={setSubject}
          />
        )}
        {shared?.ok === false && <TooLong length={shared.length} />}
        {shared?.ok && <Links shared={shared} title={map.title} />}
      </div>
    </Sheet>
  );
}

interface LinksProps {
  readonly shared: Extract<Shared, { ok: true }>;
  readonly title: string;
}

function Links({ shared: { link, framed, leftOut, carries }, title }: LinksProps) {
  const sends = typeof navigator.share === 'function';
  return (
    <>
      <div className="share-part">
        <CopyField label="Link" text={link} copied="The link was copied." rows={2} />
        <p className="share-hint">
          {carries
            ? `The map itself is in the link, in ${link.length.toLocaleString('en')} characters: behind the “#”, which browsers send to no server. Whoever opens it gets a copy.`
            : 'It opens this map as you see it now: filter, selection and layout.'}
          {leftOut.length > 0 && ` It is too long for all of that, and leaves out ${listed(leftOut)}.`}
        </p>
        {sends && (
          <TextButton
            onPress={() => {
              // Whoever thinks better of it has done nothing wrong.
              navigator.share({ title, url: link }).catch(() => {});
            }}
          >
            Send with…
          </TextButton>
        )}
      </div>
      <div className="share-part">
        <CopyField
          label="Frame for another page"
          text={frameSnippet(framed, title)}
          copied="The frame was copied."
          rows={4}
        />
        <p className="share-hint">
          HTML that shows the map in a page of yours, with little around it. What readers do there is told to
          nobody.
        </p>
      </div>
    </>
  );
}
