import { lazy, Suspense, useRef } from 'react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { DISPLAY_RECORDS } from '#components/app/displays.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { Notices } from '#components/app/Notices.tsx';
import { OVERLAYS } from '#components/app/overlays.ts';
import { useMap } from '#components/app/use-map.ts';
import { usePanels } from '#components/app/use-panels.ts';
import { usePreloaded } from '#components/app/use-preloaded.ts';
import { FilterLine } from '#components/filter/FilterLine.tsx';
import { NothingShown } from '#components/filter/NothingShown.tsx';
import { Legend } from '#components/legend/Legend.tsx';
import { DrawingProvider } from '#components/stage/DrawingProvider.tsx';
import { firstPicture } from '#components/stage/first-picture.ts';
import { MapStage } from '#components/stage/MapStage.tsx';
import { TopBar } from '#components/topbar/TopBar.tsx';
import type { Document } from '#store/state.ts';

// The map comes first; the panel's place beside it is kept meanwhile.
const SidePanel = lazy(() => firstPicture.then(() => import('#components/side/SidePanel.tsx')));
const loadDetails = () => import('#components/details/DetailsPanel.tsx');
const DetailsPanel = lazy(loadDetails);

/** The page around an open map. */
export function Page({ document }: { readonly document: Extract<Document, { status: 'ready' }> }) {
  const map = useMap();
  const { select, openPanel, open } = useCommands();
  const { panel, asideOpen } = usePanels();
  const overlay = useApp((state) => state.overlay);
  const Overlay = overlay && OVERLAYS[overlay];
  const display = useApp((state) => state.display);
  const Display = DISPLAY_RECORDS.find(({ id }) => id === display)?.Content ?? MapStage;
  usePreloaded(loadDetails);
  const panelButton = useRef<HTMLButtonElement>(null);

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
        <TopBar panelButton={panelButton} panel={panel} />
        {panel && (
          <nav className="side" id="side" aria-label="Explore">
            <Suspense fallback={null}>
              <SidePanel
                panel={panel}
                onClose={() => {
                  openPanel(null);
                  panelButton.current?.focus();
                }}
              />
            </Suspense>
          </nav>
        )}
        <main className="middle" id="map" tabIndex={-1} aria-label="Map">
          <Notices repairs={document.repairs} />
          <FilterLine />
          <div className="map-area">
            <Suspense fallback={null}>
              <Display />
            </Suspense>
            <NothingShown />
          </div>
        </main>
        <Legend />
        {asideOpen && (
          <aside
            className="details"
            aria-label="Details"
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.defaultPrevented) return;
              event.preventDefault();
              closeDetails();
            }}
          >
            <Suspense fallback={null}>
              <DetailsPanel onClose={closeDetails} />
            </Suspense>
          </aside>
        )}
        <Suspense fallback={null}>{Overlay && <Overlay onClose={() => open(null)} />}</Suspense>
      </div>
    </DrawingProvider>
  );
}
