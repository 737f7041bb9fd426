import { LEAST_TEXT } from '#scene/box-plan.ts';
import type { Box, TextBlock } from '#scene/scene.ts';

/** What a box says at a zoom: the sentence if it can be read, else the label in the smallest letters that can. */
export function wordsAt(box: Box, zoom: number): TextBlock | null {
  const choices = [box.text, box.label, ...box.farLabels];
  return choices.find((block) => block.size * zoom >= LEAST_TEXT) ?? null;
}

/** What a box says below these words at a zoom: its foot, if it stands with the nearest of them and can be read. */
export function footAt(box: Box, words: TextBlock, zoom: number): TextBlock | null {
  const { foot } = box;
  return foot && words === box.text && foot.size * zoom >= LEAST_TEXT ? foot : null;
}
