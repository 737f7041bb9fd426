import { BOX } from '#scene/box-plan.ts';
import type { Size } from '#scene/geometry.ts';
import type { TextBlock } from '#scene/scene.ts';
import { wrapped } from '#scene/wrap.ts';

/** What an actor's box says and how large it is. */
export interface ActorPlan extends Size {
  readonly text: TextBlock;
  readonly foot: TextBlock;
  readonly label: TextBlock;
  readonly farLabels: readonly TextBlock[];
}

/** World units. */
export const ACTOR_BOX = { spine: 34, initials: 15, inner: 164, padY: 8, least: 60 } as const;
const NAME = { size: 17, leading: 19, weight: 600 } as const;
const FOOT = { size: 14.5, leading: 18, weight: 400 } as const;
const FAR = [20, 24, 28].map((size) => ({ size, leading: size * 1.04, weight: 600 }) as const);
const MOST_LINES = 3;

/** The plan of an actor's box: its name, and below it in smaller letters how much it says. */
export function actorPlan(name: string, foot: string): ActorPlan {
  const { spine, inner, padY, least } = ACTOR_BOX;
  const text = { lines: wrapped(name, inner, NAME.size, NAME.weight, MOST_LINES), ...NAME };
  const words = text.lines.length * NAME.leading + FOOT.leading;
  const height = Math.max(least, Math.round(words + 2 * padY));
  const [label, ...farLabels] = FAR.map((far) => ({
    lines: wrapped(name, inner + BOX.padX, far.size, far.weight, Math.floor(height / far.leading)),
    ...far,
  }));
  return {
    width: spine + 2 * BOX.padX + inner,
    height,
    text,
    foot: { lines: wrapped(foot, inner, FOOT.size, FOOT.weight, 1), ...FOOT },
    label: label ?? text,
    farLabels,
  };
}
