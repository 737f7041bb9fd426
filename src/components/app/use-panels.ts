import { useState } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { useMedia } from '#components/app/use-media.ts';
import type { Id } from '#domain/map.ts';
import { openMap } from '#store/selectors.ts';

interface Panels {
  readonly actorsOpen: boolean;
  readonly detailsOpen: boolean;
  openActors(): void;
  closeActors(): void;
}

/**
 * Which panels stand beside the map. A wide window has room for both; in a narrower one the last that was asked
 * for stands in front: selecting something brings up its details, the button brings back the actors.
 */
export function usePanels(): Panels {
  const wide = useMedia('(min-width: 1100px)');
  const phone = useMedia('(max-width: 719.98px)');
  const selected = useApp((state) => state.selected);
  const anybody = useApp((state) => (openMap(state)?.actors.length ?? 0) > 0);
  const [wanted, setWanted] = useState(!phone && anybody);
  // What was selected when the actors were brought to the front; selecting anything else puts the details there.
  const [frontSince, setFrontSince] = useState<Id | null>(null);
  const something = selected !== null;
  const actorsInFront = wanted && something && frontSince === selected;
  return {
    actorsOpen: wanted && (wide || !something || actorsInFront),
    detailsOpen: something && (wide || !actorsInFront),
    openActors: () => {
      setWanted(true);
      setFrontSince(selected);
    },
    closeActors: () => {
      setWanted(false);
      setFrontSince(null);
    },
  };
}
