import { ImageDown, Info, Users } from 'lucide-react';
import { lazy, type RefObject, Suspense, useState } from 'react';
import { mainSource } from '#analysis/source-line.ts';
import { useMap } from '#components/app/use-map.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { ThemeButton } from '#components/topbar/ThemeButton.tsx';
import { ViewButton } from '#components/topbar/ViewButton.tsx';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import '#styles/topbar.css';

const AboutMap = lazy(() => import('#components/topbar/AboutMap.tsx'));

interface TopBarProps {
  readonly actorsButton: RefObject<HTMLButtonElement | null>;
  readonly actorsOpen: boolean;
  readonly onActors: () => void;
  readonly onPicture: () => void;
}

/** The map's title and source, and what can be done with the map as a whole. */
export function TopBar({ actorsButton, actorsOpen, onActors, onPicture }: TopBarProps) {
  const map = useMap();
  const [about, setAbout] = useState(false);
  const source = shortSource(map);
  return (
    <header className="topbar">
      <IconButton ref={actorsButton} label="Actors" aria-expanded={actorsOpen} onPress={onActors}>
        <Users aria-hidden size={19} />
        <span className="topbar-word">Actors</span>
      </IconButton>
      <div className="topbar-titles">
        <h1>{map.title}</h1>
        {source && <p className="topbar-source">{source}</p>}
      </div>
      <IconButton label="About this map" onPress={() => setAbout(true)}>
        <Info aria-hidden size={19} />
      </IconButton>
      <ViewButton />
      <ThemeButton />
      <IconButton label="Picture of the map" onPress={onPicture}>
        <ImageDown aria-hidden size={19} />
        <span className="topbar-word">Picture</span>
      </IconButton>
      <Suspense fallback={null}>{about && <AboutMap onClose={() => setAbout(false)} />}</Suspense>
    </header>
  );
}

function shortSource(map: ArgumentMap): string {
  const source = mainSource(map);
  if (!source) return '';
  const authors = actorNames(map, source.authors).join(', ');
  return [authors, source.title, source.publisher, source.published].filter(Boolean).join(' · ');
}
