import { useEffect, useMemo, useState } from 'react';
import { partAsMap } from '#analysis/part-as-map.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import type { PictureChoice } from '#components/picture/picture-choice.ts';
import type { CarriedMap } from '#formats/carried-map.ts';
import { bytesInPng } from '#formats/png-map.ts';
import { svgMetadata } from '#formats/svg-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { viewIn } from '#store/shipped-maps.ts';

interface Carried {
  /** Null where the picture is to carry none. */
  readonly carried: CarriedMap | null;
  /** What it adds to the file; null while that is not known. */
  readonly bytes: number | null;
}

/** The map that travels inside a picture, with the view of it where that is whole. */
export function useCarried({ cargo, format }: PictureChoice): Carried {
  const map = useMap();
  const shown = useShown();
  const carried = useMemo((): CarriedMap | null => {
    if (cargo === 'none') return null;
    if (cargo === 'map') return { text: writeMap(map), view: viewIn(window.location.search) };
    return { text: writeMap(partAsMap(map, shown)), view: '' };
  }, [map, shown, cargo]);
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    const tell = (size: number): void => {
      if (current) setBytes(size);
    };
    if (!carried) tell(0);
    else if (format === 'svg') tell(new Blob([svgMetadata(carried)]).size);
    else bytesInPng(carried).then(tell, () => {});
    return () => {
      current = false;
    };
  }, [carried, format]);
  return { carried, bytes };
}
