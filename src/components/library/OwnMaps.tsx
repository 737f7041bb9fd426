import { useRef } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { DeletedRow } from '#components/library/DeletedRow.tsx';
import { MapRow } from '#components/library/MapRow.tsx';
import { StorageFoot } from '#components/library/StorageFoot.tsx';
import { useMapDeeds } from '#components/library/use-map-deeds.ts';
import { useMapsList } from '#components/library/use-maps-list.ts';
import { WaysIn } from '#components/library/WaysIn.tsx';
import { keyOf } from '#store/library/browsing.ts';
import '#styles/library.css';

/** The maps that are kept on this device, and the ways in which more come here. */
export function OwnMaps({ onOpen }: { readonly onOpen: () => void }) {
  const list = useMapsList();
  const { deeds, told, tell } = useMapDeeds(onOpen);
  const here = useApp((state) => state.kept?.id ?? null);
  const since = useRef(Date.now());
  const maps = list.status === 'ready' ? list.maps : [];
  const present = maps.filter(({ map }) => map.deleted === null);
  return (
    <div className="library">
      {list.status === 'failed' && <p className="library-none">Your maps cannot be listed: {list.why}.</p>}
      {list.status === 'ready' && maps.length === 0 && (
        <p className="library-none">
          There are none yet. What you open is kept in this browser, with how you look at it and with its
          earlier states; nothing is sent anywhere.
        </p>
      )}
      {maps.length > 0 && (
        <ul className="library-list" aria-label="Maps on this device">
          {maps.map((one) =>
            one.map.deleted === null ? (
              <MapRow key={keyOf(one)} one={one} here={one.map.id === here} deeds={deeds} />
            ) : (
              <DeletedRow
                key={keyOf(one)}
                one={one}
                deeds={deeds}
                justNow={one.map.deleted >= since.current}
              />
            ),
          )}
        </ul>
      )}
      <p className="library-told">{told}</p>
      <WaysIn onOpen={onOpen} />
      {present.length > 0 && <StorageFoot maps={present} onTold={tell} />}
    </div>
  );
}
