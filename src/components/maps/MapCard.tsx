import type { MouseEvent } from 'react';
import { useTheme } from '#components/app/use-theme.ts';
import { languageName } from '#components/maps/language-name.ts';
import type { ListedMap } from '#store/map-index.ts';
import { linkToMap, pictureAddress } from '#store/shipped-maps.ts';

interface MapCardProps {
  readonly map: ListedMap;
  /** Whether it is the one on the page. */
  readonly here: boolean;
  /** Whether it was chosen and is on its way. */
  readonly opening: boolean;
  readonly onChoose: () => void;
}

/** A map to choose: how it looks from afar, what there is to see, and how much. A link, so that it opens in a tab too. */
export function MapCard({ map, here, opening, onChoose }: MapCardProps) {
  const theme = useTheme();
  const { name, title, language, shows, statements, speakers } = map;
  const counts = [
    counted(statements, 'statement', 'statements'),
    ...(speakers > 0 ? [counted(speakers, 'speaker', 'speakers')] : []),
    languageName(language),
  ];
  return (
    <li>
      <a
        className="map-card"
        href={linkToMap(name)}
        aria-current={here ? 'true' : undefined}
        aria-busy={opening || undefined}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          onChoose();
        }}
      >
        <span className="map-card-picture">
          <img src={pictureAddress(name, theme)} alt="" loading="lazy" decoding="async" />
        </span>
        <span className="map-card-words">
          <strong className="map-card-title" lang={language} dir="auto">
            {title}
          </strong>
          {shows && <span className="map-card-shows">{shows}</span>}
          <span className="map-card-counts">{counts.join(' · ')}</span>
          {(here || opening) && <span className="map-card-state">{opening ? 'Opening…' : 'Open now'}</span>}
        </span>
      </a>
    </li>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Whether a click is meant for this page, and not for another tab or window. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
