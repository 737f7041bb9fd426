import { use, useEffect, useMemo, useState } from 'react';
import { NO_FILTER } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { type SelectionPart, selectionPart } from '#analysis/selection-part.ts';
import { sourceLine } from '#analysis/source-line.ts';
import { type Visibility, visibility } from '#analysis/visibility.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { useTheme } from '#components/app/use-theme.ts';
import type { Furniture, PictureChoice, Subject } from '#components/picture/picture-choice.ts';
import { selectionScene } from '#components/picture/selection-scene.ts';
import { DrawingContext } from '#components/stage/drawing.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { today } from '#domain/today.ts';
import { drawnPart } from '#picture/crop.ts';
import type { Plate } from '#picture/plate.ts';
import type { Rect } from '#scene/geometry.ts';
import { legendOf } from '#scene/legend.ts';
import type { Scene } from '#scene/scene.ts';

interface PlateContent {
  readonly plate: Plate;
  /** What of the map it shows, and the sentence that says so; "" where it shows all. */
  readonly part: Visibility;
  readonly sentence: string;
}

/** What the picture will be made from, or why there is none yet. */
export type PlateState =
  | (PlateContent & { readonly status: 'ready' })
  | { readonly status: 'waiting' }
  | { readonly status: 'nothing'; readonly message: string };

/** The plate for a choice; and what around it there is nothing to print for. */
export function usePlate(choice: PictureChoice): { state: PlateState; absent: readonly Furniture[] } {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const taken = useScene(choice);
  const selected = useApp((state) => state.selected);
  const { subject, words, around, ground, format, sheetPaper } = choice;
  return useMemo(() => {
    const { shown: part, sentence } = partOf(map, subject, selected, {
      shown,
      sentence: filterSentence(map, filter, shown),
    });
    const absent: readonly Furniture[] = sentence === '' ? ['filter'] : [];
    if (taken.status !== 'ready') return { state: taken, absent };
    const has = (one: Furniture): boolean => around.includes(one);
    const { scene } = taken;
    const onWhite = format === 'pdf' && sheetPaper !== 'fit' && scene.theme === 'light';
    const plate: Plate = {
      // A printer would lay a tint all over the sheet.
      scene: onWhite ? { ...scene, background: '#FFFFFF' } : scene,
      area: taken.area,
      words,
      language: map.language,
      title: has('title') ? map.title : '',
      filter: has('filter') ? sentence : '',
      legend: has('legend') ? legendOf(map, part) : null,
      source: has('source') ? sourceLine(map) : '',
      date: has('source') ? today() : '',
      // A JPEG has to have a ground.
      clear: ground === 'clear' && format !== 'jpeg',
    };
    return { state: { status: 'ready', plate, part, sentence }, absent };
  }, [map, shown, filter, selected, taken, subject, words, around, ground, format, sheetPaper]);
}

function partOf(
  map: ArgumentMap,
  subject: Subject,
  selected: Id | null,
  onPage: SelectionPart,
): SelectionPart {
  if (subject === 'map') return { shown: visibility(map, NO_FILTER), sentence: '' };
  const selection = subject === 'selection' && selected !== null ? selectionPart(map, selected) : null;
  return selection ?? onPage;
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
  const map = useMap();
  const selected = useApp((state) => state.selected);
  const drawing = use(DrawingContext);
  const pageTheme = useTheme();
  const theme = ground === 'light' || ground === 'dark' ? ground : pageTheme;
  const [own, setOwn] = useState<{ subject: Subject; theme: string; taken: Taken } | null>(null);
  useEffect(() => {
    if (!isLaidOut(subject) || !drawing) return;
    let current = true;
    const settle = (taken: Taken): void => {
      if (current) setOwn({ subject, theme, taken });
    };
    const drawn = subject === 'map' ? drawing.whole(theme) : selectionScene(map, selected, theme);
    drawn.then(
      (scene) => settle(scene.boxes.length > 0 ? { status: 'ready', scene, area: null } : NO_BOXES),
      () => settle(NO_LAYOUT),
    );
    return () => {
      current = false;
    };
  }, [drawing, map, selected, subject, theme]);
  const shown = useMemo((): Taken => {
    const scene = drawing?.shownIn(theme);
    if (!scene) return NO_DRAWING;
    if (scene.boxes.length === 0) return NO_BOXES;
    if (subject !== 'view') return { status: 'ready', scene, area: null };
    const view = drawing?.view();
    const area = view ? drawnPart(scene, view) : null;
    return area ? { status: 'ready', scene, area } : NO_VIEW;
  }, [drawing, theme, subject]);
  if (!isLaidOut(subject)) return shown;
  if (!drawing) return NO_DRAWING;
  return own?.theme === theme && own.subject === subject ? own.taken : WAITING;
}

/** Whether the subject is arranged for the picture, and not as it stands on the page. */
function isLaidOut(subject: Subject): boolean {
  return subject === 'map' || subject === 'selection';
}
