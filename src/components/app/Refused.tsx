import { lazy, Suspense } from 'react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { EXPORTED } from '#components/app/exported.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { OpenButton } from '#components/open/OpenButton.tsx';
import type { Refusal, RefusalReason } from '#domain/problem.ts';
import '#styles/refused.css';

const MapsSheet = lazy(() => import('#components/maps/MapsSheet.tsx'));
const ShippedMaps = lazy(() =>
  import('#components/maps/ShippedMaps.tsx').then(({ ShippedMaps }) => ({ default: ShippedMaps })),
);

interface RefusedProps {
  readonly name: string;
  readonly refusal: Refusal;
}

const HEADINGS: Readonly<Record<RefusalReason, string>> = {
  'not-found': 'There is no such map',
  'closed-file': 'This map was in a file of yours',
  damaged: 'This map is damaged',
  link: 'This link cannot be opened',
  unreadable: 'This map could not be fetched',
  'too-large': 'This file is too large',
  'not-text': 'This file is not text',
  'not-json': 'This file is not a map',
  'too-deep': 'This file is not a map',
  foreign: 'This is a file of another kind',
  version: 'This map needs another version of the program',
  shape: 'This file is not a complete map',
};

/** Instead of a map that cannot be opened: which file, what is wrong and where, and what else can be opened. */
export function Refused({ name, refusal }: RefusedProps) {
  const overlay = useApp((state) => state.overlay);
  const { open } = useCommands();
  return (
    <main className="refused">
      <title>Not opened · Counterpoint</title>
      <p className="section-label">Counterpoint</p>
      <h1>{HEADINGS[refusal.reason]}</h1>
      <p>{refusal.message}</p>
      <dl>
        {name && (
          <div>
            <dt>File</dt>
            <dd>{name}</dd>
          </div>
        )}
        {refusal.place && (
          <div>
            <dt>Where</dt>
            <dd>{refusal.place}</dd>
          </div>
        )}
      </dl>
      <p className="refused-ways">
        <OpenButton />
        {!EXPORTED && <TextButton onPress={() => open('maps')}>Your maps</TextButton>}
        {!EXPORTED && <a href="./">Start page</a>}
      </p>
      <section className="refused-maps">
        <h2>Maps that come with the page</h2>
        <Suspense fallback={null}>
          <ShippedMaps />
        </Suspense>
      </section>
      <Suspense fallback={null}>{overlay === 'maps' && <MapsSheet onClose={() => open(null)} />}</Suspense>
    </main>
  );
}
