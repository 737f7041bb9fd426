import { Download, EllipsisVertical, Info, Keyboard, Library, Link, PanelLeft } from 'lucide-react';
import { lazy, type RefObject, Suspense } from 'react';
import { mainSource } from '#analysis/source-line.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { OVERLAYS } from '#components/app/overlays.ts';
import { useMap } from '#components/app/use-map.ts';
import { useMedia } from '#components/app/use-media.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { MenuButton } from '#components/controls/MenuButton.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { DisplayChoice } from '#components/topbar/DisplayChoice.tsx';
import { SearchButton } from '#components/topbar/SearchButton.tsx';
import { ThemeButton } from '#components/topbar/ThemeButton.tsx';
import { ViewButton } from '#components/topbar/ViewButton.tsx';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import type { Panel } from '#store/state.ts';
import '#styles/topbar.css';

const StoringSign = lazy(() => import('#components/library/StoringSign.tsx'));
const MoreMenu = lazy(() => import('#components/topbar/MoreMenu.tsx'));

interface TopBarProps {
  readonly panelButton: RefObject<HTMLButtonElement | null>;
  /** The panel that stands beside the map. */
  readonly panel: Panel | null;
}

/** The map's title and source, and what can be done with the map as a whole. */
export function TopBar({ panelButton, panel }: TopBarProps) {
  const map = useMap();
  const kept = useApp((state) => state.kept);
  const last = useApp((state) => state.panel);
  const { openPanel } = useCommands();
  const saved = useApp(({ document }) => (document.status === 'ready' ? document.saved : undefined));
  const source = shortSource(map, saved);
  const small = useMedia('(max-width: 719.98px)');
  return (
    <header className="topbar">
      <IconButton
        ref={panelButton}
        label="Explore"
        aria-expanded={panel !== null}
        onPress={() => openPanel(panel ? null : (last ?? 'actors'))}
      >
        <PanelLeft aria-hidden size={19} />
        <span className="topbar-word">Explore</span>
      </IconButton>
      <div className="topbar-titles">
        <h1>
          <MapText>{map.title}</MapText>
        </h1>
        {source && (
          <p className="topbar-source">
            <MapText>{source}</MapText>
          </p>
        )}
      </div>
      <Suspense fallback={null}>{kept && <StoringSign kept={kept} />}</Suspense>
      <SearchButton />
      {small ? <SmallTools /> : <Tools />}
    </header>
  );
}

function Tools() {
  const { open } = useCommands();
  return (
    <>
      <DisplayChoice />
      {OVERLAYS.maps && (
        <IconButton label="Maps" onPress={() => open('maps')}>
          <Library aria-hidden size={19} />
        </IconButton>
      )}
      <IconButton label="About this map" onPress={() => open('about')}>
        <Info aria-hidden size={19} />
      </IconButton>
      <span className="topbar-keys">
        <IconButton label="Keys" onPress={() => open('keys')}>
          <Keyboard aria-hidden size={19} />
        </IconButton>
      </span>
      <ViewButton />
      <ThemeButton />
      {OVERLAYS.share && (
        <IconButton label="Share: a link or a frame" onPress={() => open('share')}>
          <Link aria-hidden size={19} />
        </IconButton>
      )}
      <IconButton label="Export: picture or data" onPress={() => open('picture')}>
        <Download aria-hidden size={19} />
        <span className="topbar-word">Export</span>
      </IconButton>
    </>
  );
}

/** On a small window everything but search and layout stands in a menu. */
function SmallTools() {
  return (
    <>
      <ViewButton />
      <MenuButton label="More" menu={MoreMenu}>
        <EllipsisVertical aria-hidden size={19} />
      </MenuButton>
    </>
  );
}

/** Who says it where; of a page that was saved, first when that was. */
function shortSource(map: ArgumentMap, saved: string | undefined): string {
  const source = mainSource(map);
  const made = source
    ? [actorNames(map, source.authors).join(', '), source.title, source.publisher, source.published]
    : [];
  return [saved && `Saved on ${saved}`, ...made].filter(Boolean).join(' · ');
}
