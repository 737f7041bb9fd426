import { LEAST_TEXT } from '#scene/box-plan.ts';
import { wordsAt } from '#scene/box-words.ts';
import type { Scene } from '#scene/scene.ts';

/** Letters on paper are read nearer by, and are sharper, than on a screen. In CSS pixels: about 5.5 points. */
const LEAST_ON_PAPER = 7.3;

/**
 * The scene for a sheet of paper on which a unit of it is so many CSS pixels: without a ground of its own, and every box
 * with the most that can be read there as its label.
 */
export function onPaper(scene: Scene, zoom: number): Scene {
  return {
    ...scene,
    background: '#FFFFFF',
    boxes: scene.boxes.map((box) => ({
      ...box,
      label: wordsAt(box, (zoom * LEAST_TEXT) / LEAST_ON_PAPER) ?? box.farLabels.at(-1) ?? box.label,
    })),
  };
}
