import { use, useEffect, useMemo, useState } from 'react';
import { NO_FILTER } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { sourceLine } from '#analysis/source-line.ts';
import { visibility } from '#analysis/visibility.ts';
import { useApp } from '#components/app/app-store.ts';
import { today } from '#components/app/today.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { useTheme } from '#components/app/use-theme.ts';
import type { Furniture, PictureChoice } from '#components/picture/picture-choice.ts';
import { DrawingContext } from '#components/stage/drawing.ts';
import { drawnPart } from '#picture/crop.ts';
import type { Plate } from '#picture/plate.ts';
import type { Rect } from '#scene/geometry.ts';
import { legendOf } from '#scene/legend.ts';
import type { Scene } from '#scene/scene.ts';

/** What the picture will be made from, or why there is none yet. */
export type PlateState =
  | { readonly status: 'ready'; readonly plate: Plate }
  | { readonly status: 'waiting' }
  | { readonly status: 'nothing'; readonly message: string };

/** The plate for a choice; and what around it there is nothing to print for. */
export function usePlate(choice: PictureChoice): { state: PlateState; absent: readonly Furniture[] } {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const taken = useScene(choice);
  const { subject, words, around } = choice;
  return useMemo(() => {
    const part = subject === 'map' ? visibility(map, NO_FILTER) : shown;
    const sentence = subject === 'map' ? '' : filterSentence(map, filter, shown);
    const absent: readonly Furniture[] = sentence === '' ? ['filter'] : [];
    if (taken.status !== 'ready') return { state: taken, absent };
    const has = (one: Furniture): boolean => around.includes(one);
    const plate: Plate = {
      scene: taken.scene,
      area: taken.area,
      words,
      title: has('title') ? map.title : '',
      filter: has('filter') ? sentence : '',
      legend: has('legend') ? legendOf(map, part) : null,
      source: has('source') ? sourceLine(map) : '',
      date: has('source') ? today() : '',
    };
    return { state: { status: 'ready', plate }, absent };
  }, [map, shown, filter, taken, subject, words, around]);
}

type Taken = Exclude<PlateState, { status: 'ready' }> | ReadyScene;

interface ReadyScene {
  readonly status: 'ready';
  readonly scene: Scene;
  readonly area: Rect | null;
}

const WAITING = { status: 'waiting' } as const;
const NO_DRAWING = {
  status: 'nothing',
  message: 'There is no drawing of the map yet. Show the map, then save its picture.',
} as const;
const NO_BOXES = {
  status: 'nothing',
  message: 'Nothing is shown. Choose the whole map, or clear the filter.',
} as const;
const NO_VIEW = {
  status: 'nothing',
  message: 'The view shows no part of the map. Choose what is shown, or move the map back into view.',
} as const;
const NO_LAYOUT = {
  status: 'nothing',
  message: 'The whole map could not be drawn. Choose what is shown.',
} as const;

/** The scene of the chosen subject in the chosen theme. */
function useScene({ subject, ground }: PictureChoice): Taken {
  const drawing = use(DrawingContext);
  const pageTheme = useTheme();
  const theme = ground === 'page' ? pageTheme : ground;
  const [whole, setWhole] = useState<{ theme: string; taken: Taken } | null>(null);
  useEffect(() => {
    if (subject !== 'map' || !drawing) return;
    let current = true;
    const settle = (taken: Taken): void => {
      if (current) setWhole({ theme, taken });
    };
    drawing.whole(theme).then(
      (scene) => settle(scene.boxes.length > 0 ? { status: 'ready', scene, area: null } : NO_BOXES),
      () => settle(NO_LAYOUT),
    );
    return () => {
      current = false;
    };
  }, [drawing, subject, theme]);
  const shown = useMemo((): Taken => {
    const scene = drawing?.shownIn(theme);
    if (!scene) return NO_DRAWING;
    if (scene.boxes.length === 0) return NO_BOXES;
    if (subject !== 'view') return { status: 'ready', scene, area: null };
    const view = drawing?.view();
    const area = view ? drawnPart(scene, view) : null;
    return area ? { status: 'ready', scene, area } : NO_VIEW;
  }, [drawing, theme, subject]);
  if (subject !== 'map') return shown;
  if (!drawing) return NO_DRAWING;
  return whole?.theme === theme ? whole.taken : WAITING;
}
