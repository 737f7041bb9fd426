import { describe, expect, it } from 'vitest';
import { stanceColours } from '#scene/overview/stance-colours.ts';
import { PALETTES } from '#scene/palette.ts';
import { THEMES } from '#scene/scene.ts';
import { contrast } from '../../contrast.ts';

describe.each(THEMES)('the colours of an overview in the %s theme', (theme) => {
  const palette = PALETTES[theme];
  const strengths = Object.entries(stanceColours(palette, theme));

  it('are those of the relations where a statement is drawn', () => {
    const colours = stanceColours(palette, theme);
    expect(colours.for.drawn).toBe(palette.relation.supports);
    expect(colours.against.drawn).toBe(palette.relation.attacks);
  });

  it.each(strengths)(
    'can be seen on the background and told apart by strength: %s',
    (_, { drawn, folded }) => {
      expect(contrast(folded, palette.background)).toBeGreaterThanOrEqual(3);
      expect(contrast(drawn, palette.background)).toBeGreaterThan(contrast(folded, palette.background) * 1.5);
    },
  );
});
