import { ExternalLink } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { DISPLAY_RECORDS } from '#components/app/displays.ts';
import { Notices } from '#components/app/Notices.tsx';
import { useKeptFocus } from '#components/app/use-kept-focus.ts';
import { useMap } from '#components/app/use-map.ts';
import { FilterLine } from '#components/filter/FilterLine.tsx';
import { NothingShown } from '#components/filter/NothingShown.tsx';
import { bindingsFor } from '#components/keys/bindings.ts';
import { KeysHere } from '#components/keys/keys-here.ts';
import { usePageKeys } from '#components/keys/use-page-keys.ts';
import { MapText } from '#components/marks/MapText.tsx';
import { DrawingProvider } from '#components/stage/DrawingProvider.tsx';
import { MapStage } from '#components/stage/MapStage.tsx';
import { wholeAddress } from '#store/share-link.ts';
import '#styles/embed.css';

const Aside = lazy(() => import('#components/app/Aside.tsx'));

/** The keys of the map alone: nothing opens over it or beside it. */
const keys = bindingsFor({ overlays: {}, panels: [], displays: [] });

/** An open map in a frame of another page: its title and a way to the whole program, and what was pressed beside it. */
export default function EmbeddedPage() {
  const map = useMap();
  usePageKeys(keys);
  useKeptFocus();
  const display = useApp((state) => state.display);
  const Display = DISPLAY_RECORDS.find(({ id }) => id === display)?.Content ?? MapStage;
  const beside = useApp((state) => state.selected !== null || state.filter.question !== null);
  const address = useApp((state) => wholeAddress(state));
  return (
    <KeysHere value={keys}>
      <DrawingProvider>
        <div className="page embedded">
          <title>{`${map.title} · Counterpoint`}</title>
          <header className="topbar embedded-bar">
            <h1>
              <MapText>{map.title}</MapText>
            </h1>
            <a className="embedded-link" href={address} target="_blank" rel="noopener">
              <span>Open in Counterpoint</span>
              <ExternalLink aria-hidden size={14} />
            </a>
          </header>
          <main className="middle" id="map" tabIndex={-1} aria-label="Map">
            <Notices />
            <FilterLine />
            <div
              className="map-area"
              onWheelCapture={(event) => {
                // A wheel scrolls the page around the frame; with Ctrl, or two fingers, it zooms the map.
                if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
              }}
            >
              <Suspense fallback={null}>
                <Display />
              </Suspense>
              <NothingShown />
            </div>
          </main>
          {beside && (
            <Suspense fallback={<aside className="details" aria-label="Details" />}>
              <Aside />
            </Suspense>
          )}
        </div>
      </DrawingProvider>
    </KeysHere>
  );
}
