import { useEffect, useState } from 'react';
import { askBeside } from '#analysis/health/ask-beside.ts';
import { type Asked, HEALTH_CHECKS } from '#analysis/health/health.ts';
import { useMap } from '#components/app/use-map.ts';

/** What there is to ask of the open map, questions without findings left out; null while it is being looked through. */
export function useHealth(): readonly Asked[] | null {
  const map = useMap();
  const [looked, setLooked] = useState<{ readonly map: unknown; readonly asked: readonly Asked[] } | null>(
    null,
  );
  useEffect(() => {
    let here = true;
    askBeside(map).then((asked) => {
      if (here) setLooked({ map, asked: asked.filter(({ findings }) => findings.length > 0) });
    });
    return () => {
      here = false;
    };
  }, [map]);
  return looked?.map === map ? looked.asked : null;
}

/** The check behind what it has found. */
export function checkOf({ id }: Asked) {
  return HEALTH_CHECKS.find((check) => check.id === id);
}
