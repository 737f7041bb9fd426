import { lazy, Suspense, useRef } from 'react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { DISPLAY_RECORDS } from '#components/app/displays.ts';
import { Notices } from '#components/app/Notices.tsx';
import { OVERLAYS } from '#components/app/overlays.ts';
import { useMap } from '#components/app/use-map.ts';
import { usePanels } from '#components/app/use-panels.ts';
import { usePreloaded } from '#components/app/use-preloaded.ts';
import { FilterLine } from '#components/filter/FilterLine.tsx';
import { NothingShown } from '#components/filter/NothingShown.tsx';
import { useGuideOffer } from '#components/guide/use-guide-offer.ts';
import { Legend } from '#components/legend/Legend.tsx';
import { DrawingProvider } from '#components/stage/DrawingProvider.tsx';
import { firstPicture } from '#components/stage/first-picture.ts';
import { MapStage } from '#components/stage/MapStage.tsx';
import { TopBar } from '#components/topbar/TopBar.tsx';
import type { Document } from '#store/state.ts';

// The map comes first; the panel's place beside it is kept meanwhile.
const SidePanel = lazy(() => firstPicture.then(() => import('#components/side/SidePanel.tsx')));
const loadAside = () => import('#components/app/Aside.tsx');
const Aside = lazy(loadAside);
const KeptBar = lazy(() => import('#components/questions/KeptBar.tsx'));
const StoringNotices = lazy(() => import('#components/library/StoringNotices.tsx'));
const KeepThumbnail = lazy(() => import('#components/library/KeepThumbnail.tsx'));
const GuideCard = lazy(() => firstPicture.then(() => import('#components/guide/GuideCard.tsx')));
// In time for whoever prints, and not before the map.
const PrintPart = lazy(() => firstPicture.then(() => import('#components/print/PrintPart.tsx')));

/** The page around an open map. */
export function Page({ document }: { readonly document: Extract<Document, { status: 'ready' }> }) {
  const map = useMap();
  const { openPanel, open } = useCommands();
  const { panel, asideOpen } = usePanels();
  const overlay = useApp((state) => state.overlay);
  const Overlay = overlay && OVERLAYS[overlay];
  const display = useApp((state) => state.display);
  const shown = DISPLAY_RECORDS.find(({ id }) => id === display);
  const Display = shown?.Content ?? MapStage;
  const DisplayLegend = shown?.Legend === undefined ? Legend : shown.Legend;
  const kept = useApp((state) => state.kept);
  const marked = useApp((state) => state.marked);
  usePreloaded(loadAside);
  const panelButton = useRef<HTMLButtonElement>(null);
  const guide = useGuideOffer();
  const guideCard = guide.offered && (
    <Suspense fallback={null}>
      <GuideCard onClose={guide.decline} />
    </Suspense>
  );

  return (
    <DrawingProvider>
      <div className="page">
        <title>{`${map.title} · Counterpoint`}</title>
        {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on this page */}
        <a
          className="skip-link"
          href="#map"
          onClick={(event) => {
            // The address stays as it is: its fragment may hold the map.
            event.preventDefault();
            window.document.getElementById('map')?.focus();
          }}
        >
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
            {guideCard}
          </nav>
        )}
        <main className="middle" id="map" tabIndex={-1} aria-label="Map">
          <Notices document={document} />
          <Suspense fallback={null}>{kept && <StoringNotices kept={kept} />}</Suspense>
          <FilterLine />
          <Suspense fallback={null}>{marked !== null && <KeptBar marked={marked} />}</Suspense>
          <div className="map-area">
            <Suspense fallback={null}>
              <Display />
            </Suspense>
            <NothingShown />
          </div>
        </main>
        <Suspense fallback={null}>{DisplayLegend && <DisplayLegend />}</Suspense>
        {!panel && guideCard}
        {asideOpen && (
          <Suspense fallback={<aside className="details" aria-label="Details" />}>
            <Aside />
          </Suspense>
        )}
        <Suspense fallback={null}>{kept && <KeepThumbnail />}</Suspense>
        <Suspense fallback={null}>
          <PrintPart />
        </Suspense>
        <Suspense fallback={null}>{Overlay && <Overlay onClose={() => open(null)} />}</Suspense>
      </div>
    </DrawingProvider>
  );
}
