import { useEffect, useState } from 'react';
import { type SearchIndex, searchIndex } from '#analysis/search/search-index.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** So long the page may be held up at a time, in milliseconds: less than a picture of a film. */
const SLICE = 12;

/** The index of the map; null while that of a large map is being made, slice by slice between what else there is to do. */
export function useSearchIndex(map: ArgumentMap): SearchIndex | null {
  const [index, setIndex] = useState(() => nextSlice(map));
  useEffect(() => {
    if (index) return;
    const go = (): void => {
      const made = nextSlice(map);
      if (made) setIndex(made);
      else timer = setTimeout(go);
    };
    let timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [map, index]);
  return index;
}

function nextSlice(map: ArgumentMap): SearchIndex | null {
  const start = performance.now();
  return searchIndex(map, () => performance.now() - start > SLICE);
}
