import { useRef, useState } from 'react';
import { EarlierStates } from '#components/library/EarlierStates.tsx';
import { MapMenu } from '#components/library/MapMenu.tsx';
import { MapThumbnail } from '#components/library/MapThumbnail.tsx';
import { factsOf } from '#components/library/map-words.ts';
import { RenameForm } from '#components/library/RenameForm.tsx';
import type { MapDeeds } from '#components/library/use-map-deeds.ts';
import type { Listed } from '#store/library/browsing.ts';
import { keptMap } from '#store/shipped-maps.ts';

interface MapRowProps {
  readonly one: Listed;
  /** It is the map on the page. */
  readonly here: boolean;
  readonly deeds: MapDeeds;
}

/** A map in the list: from afar, what it is called, what it is, and what can be done with it. */
export function MapRow({ one, here, deeds }: MapRowProps) {
  const { map, faults } = one;
  const [renaming, setRenaming] = useState(false);
  const [earlier, setEarlier] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const doneRenaming = (): void => {
    setRenaming(false);
    requestAnimationFrame(() => link.current?.focus());
  };
  return (
    <li className="map-row">
      <MapThumbnail thumbnail={map.thumbnail} />
      <div className="map-row-words">
        {renaming ? (
          <RenameForm name={map.name} onRename={(name) => deeds.rename(one, name)} onClose={doneRenaming} />
        ) : (
          <a
            ref={link}
            className="map-row-name"
            href={`?${new URLSearchParams({ map: keptMap(map.id) })}`}
            aria-current={here ? 'page' : undefined}
            onClick={(event) => {
              // In a tab of its own it opens by its address.
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              deeds.open(one);
            }}
          >
            {map.name}
          </a>
        )}
        {map.title !== '' && map.title !== map.name && <p className="map-row-title">{map.title}</p>}
        <p className="map-row-facts">
          {here && <b>On the page · </b>}
          {factsOf(map)}
        </p>
        {faults.length > 0 && <p className="map-row-damaged">Damaged: {faults.join('; ')}.</p>}
      </div>
      <MapMenu
        one={one}
        deeds={deeds}
        onRename={() => setRenaming(true)}
        onEarlier={() => setEarlier(!earlier)}
      />
      {earlier && map.earlier.length > 0 && <EarlierStates one={one} deeds={deeds} />}
    </li>
  );
}
