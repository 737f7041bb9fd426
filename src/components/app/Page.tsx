import { lazy, Suspense, useRef, useState } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { Notices } from '#components/app/Notices.tsx';
import { useMap } from '#components/app/use-map.ts';
import { usePanels } from '#components/app/use-panels.ts';
import { usePreloaded } from '#components/app/use-preloaded.ts';
import { PanelHead } from '#components/controls/PanelHead.tsx';
import { FilterLine } from '#components/filter/FilterLine.tsx';
import { NothingShown } from '#components/filter/NothingShown.tsx';
import { Legend } from '#components/legend/Legend.tsx';
import { DrawingProvider } from '#components/stage/DrawingProvider.tsx';
import { firstPicture } from '#components/stage/first-picture.ts';
import { MapStage } from '#components/stage/MapStage.tsx';
import { TopBar } from '#components/topbar/TopBar.tsx';
import type { Document } from '#store/state.ts';

// The map comes first; the panel's place beside it is kept meanwhile.
const ActorPanel = lazy(() => firstPicture.then(() => import('#components/actors/ActorPanel.tsx')));
const loadDetails = () => import('#components/details/DetailsPanel.tsx');
const DetailsPanel = lazy(loadDetails);
const PictureDialog = lazy(() => import('#components/picture/PictureDialog.tsx'));

/** The page around an open map. */
export function Page({ document }: { readonly document: Extract<Document, { status: 'ready' }> }) {
  const map = useMap();
  const { select } = useCommands();
  const { actorsOpen, detailsOpen, openActors, closeActors } = usePanels();
  const [pictureOpen, setPictureOpen] = useState(false);
  usePreloaded(loadDetails);
  const actorsButton = useRef<HTMLButtonElement>(null);

  const closeDetails = (): void => {
    select(null);
    focusMap();
  };

  return (
    <DrawingProvider>
      <div className="page" lang={map.language}>
        <title>{`${map.title} · Counterpoint`}</title>
        <a className="skip-link" href="#map">
          Skip to the map
        </a>
        <TopBar
          actorsButton={actorsButton}
          actorsOpen={actorsOpen}
          onActors={actorsOpen ? closeActors : openActors}
          onPicture={() => setPictureOpen(true)}
        />
        {actorsOpen && (
          <nav className="side" id="actors" aria-label="Actors">
            <PanelHead
              closeLabel="Close actors"
              onClose={() => {
                closeActors();
                actorsButton.current?.focus();
              }}
            >
              <h2 className="section-label">Actors</h2>
            </PanelHead>
            <Suspense fallback={null}>
              <ActorPanel />
            </Suspense>
          </nav>
        )}
        <main className="middle" id="map" tabIndex={-1} aria-label="Map">
          <Notices repairs={document.repairs} />
          <FilterLine />
          <div className="map-area">
            <MapStage />
            <NothingShown />
          </div>
        </main>
        <Legend />
        {detailsOpen && (
          <aside
            className="details"
            aria-label="Details"
            onKeyDown={(event) => event.key === 'Escape' && closeDetails()}
          >
            <Suspense fallback={null}>
              <DetailsPanel onClose={closeDetails} />
            </Suspense>
          </aside>
        )}
        <Suspense fallback={null}>
          {pictureOpen && <PictureDialog onClose={() => setPictureOpen(false)} />}
        </Suspense>
      </div>
    </DrawingProvider>
  );
}
