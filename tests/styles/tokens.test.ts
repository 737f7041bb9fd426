import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '#scene/palette.ts';
import { THEMES, type Theme } from '#scene/scene.ts';
import { contrast } from '../contrast.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe.each(THEMES)('the %s page', (theme) => {
  const tokens = tokensOf(theme);
  const palette = PALETTES[theme];

  it('has the colours of the drawing', () => {
    const drawing = {
      background: palette.background,
      ink: palette.ink,
      'muted-ink': palette.mutedInk,
      box: palette.box,
      'box-stroke': palette.boxStroke,
      thesis: palette.thesis,
      'thesis-ink': palette.thesisInk,
      chapter: palette.chapter,
      'chapter-stroke': palette.chapterStroke,
      'chapter-ink': palette.chapterInk,
      focus: palette.focus,
      supports: palette.relation.supports,
      attacks: palette.relation.attacks,
      undercuts: palette.relation.undercuts,
    };
    for (const [name, colour] of Object.entries(drawing))
      expect([name, tokens.get(name)]).toEqual([name, colour.toLowerCase()]);
  });

  it.each(['background', 'panel', 'hover', 'chosen', 'chapter'])('can be read on %s', (ground) => {
    expect(contrast(tokens.get('ink'), tokens.get(ground))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.get('muted-ink'), tokens.get(ground))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.get('focus'), tokens.get(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(['background', 'panel', 'hover'])('shows where a control is on %s', (ground) => {
    expect(contrast(tokens.get('control'), tokens.get(ground))).toBeGreaterThanOrEqual(3);
  });
});
