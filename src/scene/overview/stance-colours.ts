import type { Stance } from '#analysis/stance.ts';
import type { Palette } from '#scene/palette.ts';
import type { Theme } from '#scene/scene.ts';

/** The colour of a stance on the map now, and folded away. */
export interface Strengths {
  readonly drawn: string;
  readonly folded: string;
}

/** How much of its colour what is folded away keeps: as little as leaves a contrast of 3 : 1 with the background. */
const KEPT: Readonly<Record<Theme, number>> = { light: 0.71, dark: 0.52 };

/** The colours of an overview: those of the relations that make a stance. */
export function stanceColours(palette: Palette, theme: Theme): Readonly<Record<Stance, Strengths>> {
  const strengths = (drawn: string): Strengths => ({
    drawn,
    folded: mixed(drawn, palette.background, KEPT[theme]),
  });
  return {
    for: strengths(palette.relation.supports),
    against: strengths(palette.relation.attacks),
    neither: strengths(palette.mutedInk),
  };
}

/** Of two colours as `#RRGGBB`, so much of the first. */
function mixed(colour: string, ground: string, part: number): string {
  const channel = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => {
    const value = Math.round(channel(colour, at) * part + channel(ground, at) * (1 - part));
    return value.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
