import type { MapNode } from '#domain/map.ts';
import { runsFromRight } from '#scene/direction.ts';
import type { Size } from '#scene/geometry.ts';
import type { Weight } from '#scene/measure.ts';
import type { Box, BoxType, TextBlock } from '#scene/scene.ts';
import { wrapped } from '#scene/wrap.ts';

/** What a node's box says and how large it is: decided by the node alone, so that nothing jumps when the words change. */
export interface BoxPlan extends Size {
  readonly label: TextBlock;
  readonly farLabels: readonly TextBlock[];
  readonly text: TextBlock;
}

/** The smallest size of text on the screen, in CSS pixels; below it a box stands for itself by colour and shape. */
export const LEAST_TEXT = 10;

/** World units. 222 units hold 34–45 characters of the sentence's size. */
export const BOX = { spine: 24, padX: 9, padY: 6, inner: 222, minHeight: 75 } as const;

/** What the shape takes at the box's right corners from a line of words. */
const CORNERS: Readonly<Record<BoxType, number>> = {
  claim: 0,
  counterclaim: 5,
  article: 12,
  fact: 10,
  actor: 0,
};

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
}

const TEXT: Setting = { size: 13, leading: 15.5, weight: 400 };
/** A sentence so short that it is its own label has the room of that. */
const SHORT_TEXT: Setting = { size: 18, leading: 21, weight: 400 };
const LABEL: Setting = { size: 23, leading: 25, weight: 600 };
/** The label once more, larger, for when the whole box is small; what does not fit the box ends in "…". */
const FAR_LABELS: readonly Setting[] = [28, 32, 36].map((size) => ({
  size,
  leading: size * 1.02,
  weight: 600,
}));
const MOST_LABEL_LINES = 4;
const MOST_TEXT_LINES = 6;

const plans = new WeakMap<MapNode, BoxPlan>();

/** The plan of a node's box; the same node gives the same object. */
export function boxPlan(node: MapNode): BoxPlan {
  const known = plans.get(node);
  if (known) return known;
  const inner = BOX.inner - CORNERS[node.type];
  const label = block(node.label, LABEL, MOST_LABEL_LINES, inner);
  const text = block(node.text, node.text === node.label ? SHORT_TEXT : TEXT, MOST_TEXT_LINES, inner);
  const words = Math.max(heightOf(label), heightOf(text));
  const height = Math.max(BOX.minHeight, Math.round(words + BOX.padY * 2));
  const plan: BoxPlan = {
    width: BOX.spine + BOX.padX * 2 + BOX.inner,
    height,
    label,
    // Seen this small, the padding may be used up.
    farLabels: FAR_LABELS.map((far) =>
      block(node.label, far, Math.max(1, Math.floor((height - 1) / far.leading)), inner + BOX.padX),
    ),
    text,
  };
  plans.set(node, plan);
  return plan;
}

/** Where the lines of a box begin: at its spine or, read from right to left, at its other side. */
export function lineStart({ rect, spine, type }: Box, { fromRight }: TextBlock): number {
  return fromRight ? rect.x + rect.width - BOX.padX - CORNERS[type] : rect.x + spine.width + BOX.padX;
}

/** Height of a block of lines in world units. */
export function heightOf(block: TextBlock): number {
  return block.lines.length * block.leading;
}

function block(text: string, setting: Setting, most: number, width: number): TextBlock {
  const lines = wrapped(text, width, setting.size, setting.weight, most);
  return { lines, ...setting, ...(runsFromRight(text) && { fromRight: true }) };
}

/** The smallest zooms at which the sentence, the label, and the label in its largest letters can be read. */
export const LEGIBLE = {
  text: LEAST_TEXT / TEXT.size,
  label: LEAST_TEXT / LABEL.size,
  farLabel: LEAST_TEXT / Math.max(...FAR_LABELS.map((far) => far.size)),
} as const;
