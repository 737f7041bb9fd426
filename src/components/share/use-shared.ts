import { useEffect, useState } from 'react';
import { partAsMap } from '#analysis/part-as-map.ts';
import { useAppStore } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { type Shared, sharedLink } from '#store/share-link.ts';

/** The link to what is on the page; null as long as it is being made. `part`: of the map only what is shown. */
export function useShared(part: boolean): Shared | null {
  const store = useAppStore();
  const map = useMap();
  const shown = useShown();
  const [shared, setShared] = useState<Shared | null>(null);
  useEffect(() => {
    let current = true;
    const { origin, pathname } = window.location;
    const what = part ? partAsMap(map, shown) : map;
    void sharedLink(store.getState(), origin + pathname, what, !part).then((made) => {
      if (current) setShared(made);
    });
    return () => {
      current = false;
    };
  }, [store, map, shown, part]);
  return shared;
}
