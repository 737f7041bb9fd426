import { useApp } from '#components/app/app-store.ts';
import { MapCard } from '#components/maps/MapCard.tsx';
import { useOpening } from '#components/maps/use-opening.ts';
import { useShippedIndex } from '#components/maps/use-shipped-index.ts';
import '#styles/maps.css';

/** The maps that ship with the program, as cards; `onOpen` is called when the one on the page is chosen again. */
export function ShippedMaps({ onOpen }: { readonly onOpen?: () => void }) {
  const maps = useShippedIndex();
  const here = useApp(({ document }) =>
    document.status === 'ready' && !document.own ? document.name : null,
  );
  const { opening, failed, open } = useOpening();
  if (maps === undefined) return <p className="muted">Looking for maps…</p>;
  if (maps === null) {
    return (
      <p role="alert">The list of maps could not be loaded. Check the connection and open this again.</p>
    );
  }
  return (
    <div className="maps-shelf">
      {failed && <p role="alert">{failed}</p>}
      <ul className="map-cards">
        {maps.map((map) => (
          <MapCard
            key={map.name}
            map={map}
            here={map.name === here}
            opening={map.name === opening}
            onChoose={() => (map.name === here ? onOpen?.() : open(map.name))}
          />
        ))}
      </ul>
    </div>
  );
}
