import { wholeOf } from '../../src/analysis/drawn.ts';
import type { ArgumentMap } from '../../src/domain/map.ts';
import { wordsAt } from '../../src/scene/box-words.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { boundsOf, type Size } from '../../src/scene/geometry.ts';
import type { Layout } from '../../src/scene/layout/layout.ts';
import { median } from '../median.ts';

/** How a layout looks when the page opens with it. */
export interface Opening {
  readonly zoom: number;
  /** The part of the window between the outermost edges of panels and boxes. */
  readonly used: number;
  /** Sizes of the letters that boxes speak in, in CSS pixels. */
  readonly letters: { readonly least: number; readonly median: number };
  /** Boxes that say nothing because even their largest letters could not be read. */
  readonly mute: number;
}

/** As the page has them (`components/stage/use-window.ts`): it cannot be imported without a browser. */
const MARGIN = 6;
const NEAREST = 1.4;

/** What a reader sees of a whole map's layout in a window at first. */
export function opening(map: ArgumentMap, layout: Layout, window: Size): Opening {
  const { bounds, opening } = layout;
  const zoom = Math.min(
    NEAREST,
    (window.width - 2 * MARGIN) / opening.width,
    (window.height - 2 * MARGIN) / opening.height,
  );
  const used = boundsOf([...layout.chapters, ...layout.elements].map(({ rect }) => rect));
  const height = opening.height < bounds.height ? opening.height : used.height;
  const { boxes } = buildScene(map, wholeOf(map), layout, 'light');
  const letters = boxes.flatMap((box) => {
    const words = wordsAt(box, zoom);
    return words ? [words.size * zoom] : [];
  });
  return {
    zoom,
    used: (used.width * height * zoom ** 2) / (window.width * window.height),
    letters: { least: Math.min(...letters), median: median(letters) },
    mute: boxes.length - letters.length,
  };
}
