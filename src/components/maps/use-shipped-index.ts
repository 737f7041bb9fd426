import { useEffect, useState } from 'react';
import { type ListedMap, shippedIndex } from '#store/map-index.ts';

/** The maps that ship; undefined until the list is there, null where it cannot be had. */
export function useShippedIndex(): readonly ListedMap[] | null | undefined {
  const [maps, setMaps] = useState<readonly ListedMap[] | null>();
  useEffect(() => {
    let wanted = true;
    void shippedIndex().then((list) => {
      if (wanted) setMaps(list);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return maps;
}
