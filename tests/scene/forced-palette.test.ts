import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildScene } from '#scene/build-scene.ts';
import { forcedPalette } from '#scene/forced-palette.ts';
import { mapOf } from '../build-map.ts';
import { layoutOf } from './layout-of.ts';

const NAMED = {
  canvas: 'Canvas',
  canvasText: 'CanvasText',
  linkText: 'LinkText',
  grayText: 'GrayText',
  highlight: 'Highlight',
};

describe('a palette of system colours', () => {
  const palette = forcedPalette(NAMED);

  it('has what is read as text or a link on the canvas, or the other way round', () => {
    const onCanvas = [palette.ink, palette.mutedInk, palette.chapterInk, ...Object.values(palette.relation)];
    for (const ink of onCanvas) expect(['CanvasText', 'LinkText']).toContain(ink);
    for (const ground of [palette.background, palette.box, palette.chapter, palette.tab])
      expect(ground).toBe('Canvas');
    expect([palette.thesisInk, palette.thesis]).toEqual(['Canvas', 'CanvasText']);
    for (const spine of [...palette.actors, palette.nobody])
      expect([palette.actorInk, spine]).toEqual(['Canvas', 'CanvasText']);
  });

  it('is what the style sheets give to pictograms', () => {
    const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const block = css.split('(forced-colors: active)')[1]?.split('}')[0] ?? '';
    const tokens = [...block.matchAll(/--([\w-]+): (\w+);/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(tokens)).toEqual({
      box: palette.box,
      'muted-ink': palette.mutedInk,
      focus: palette.focus,
      supports: palette.relation.supports,
      attacks: palette.relation.attacks,
      undercuts: palette.relation.undercuts,
    });
  });

  it('colours the whole scene', async () => {
    const map = mapOf({
      nodes: ['a@ann/one', 'b@ben/two', 'c'],
      edges: ['b+c -> a', 'c -> #e1 undercuts', 'b -> a attacks'],
      thesis: ['a'],
    });
    const { layout, shown } = await layoutOf(map);
    const scene = buildScene(map, shown, layout, 'dark', forcedPalette(NAMED));
    const found = new Set<string>();
    JSON.stringify(scene, (key, value: unknown) => {
      if (['background', 'fill', 'stroke', 'ink', 'colour'].includes(key) && typeof value === 'string') {
        found.add(value);
      }
      return value;
    });
    const strokes = ['solid', 'dashed', 'dotted', 'double'];
    expect([...found].filter((one) => !strokes.includes(one) && !Object.values(NAMED).includes(one))).toEqual(
      [],
    );
    expect(found).toContain('LinkText');
  });
});
