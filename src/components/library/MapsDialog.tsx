import { useRef } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { Sheet } from '#components/controls/Sheet.tsx';
import { DeletedRow } from '#components/library/DeletedRow.tsx';
import { MapRow } from '#components/library/MapRow.tsx';
import { StorageFoot } from '#components/library/StorageFoot.tsx';
import { useMapDeeds } from '#components/library/use-map-deeds.ts';
import { useMapsList } from '#components/library/use-maps-list.ts';
import { WaysIn } from '#components/library/WaysIn.tsx';
import { keyOf } from '#store/library/browsing.ts';
import '#styles/library.css';

/** The maps that are kept on this device. */
export default function MapsDialog({ onClose }: { readonly onClose: () => void }) {
  const list = useMapsList();
  const { deeds, told, tell } = useMapDeeds(onClose);
  const here = useApp((state) => state.kept?.id ?? null);
  const since = useRef(Date.now());
  const maps = list.status === 'ready' ? list.maps : [];
  const present = maps.filter(({ map }) => map.deleted === null);
  return (
    <Sheet title="Your maps" onClose={onClose}>
      <div className="library">
        <p className="library-hint">
          Maps that you open are kept in this browser, on this device: with how you look at them, and with
          their earlier states. Nothing is sent anywhere.
        </p>
        <WaysIn onOpen={onClose} />
        <p className="library-told">{told}</p>
        {list.status === 'failed' && <p className="library-none">Your maps cannot be listed: {list.why}.</p>}
        {list.status === 'ready' && maps.length === 0 && (
          <p className="library-none">
            There are none yet. Open a file, drop one anywhere on the page, or paste the text of a map.
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
        {present.length > 0 && <StorageFoot maps={present} onTold={tell} />}
      </div>
    </Sheet>
  );
}
