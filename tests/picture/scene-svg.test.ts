import { expect, test } from 'vitest';
import type { Plate } from '#picture/plate.ts';
import { pictureOf } from '#picture/scene-svg.ts';
import { aBox, aLine, aScene, fullLegend } from '../build-scene.ts';

const plateOf = (changes: Partial<Plate> = {}): Plate => ({
  scene: aScene(),
  words: 'text',
  area: null,
  title: 'A map of two claims',
  filter: '2 of 9: only South Korea',
  legend: fullLegend,
  source: 'Somebody: A text. 2024',
  date: '24 June 2024',
  ...changes,
});

const svgOf = (changes: Partial<Plate> = {}): string => {
  const picture = pictureOf(plateOf(changes));
  return picture.svg(picture, null);
};

test('every line of every box stands in the picture as text', () => {
  const scene = aScene();
  const svg = svgOf({ scene });
  for (const box of scene.boxes) for (const line of box.text.lines) expect(svg).toContain(`>${line}<`);
});

test('short labels stand in place of the sentences where they are asked for', () => {
  const svg = svgOf({ words: 'label' });
  expect(svg).toContain('>Label of a<');
  expect(svg).not.toContain('>The full<');
});

test('title, filter, source and date stand around it, and none of them where it is left out', () => {
  const full = svgOf();
  for (const words of [
    'A map of two claims',
    '2 of 9: only South Korea',
    'Somebody: A text. 2024',
    '24 June 2024',
  ]) {
    expect(full).toContain(words);
  }
  const bare = svgOf({ title: '', filter: '', source: '', date: '', legend: null });
  for (const words of ['2 of 9', 'Somebody', '24 June', 'Who speaks']) expect(bare).not.toContain(words);
});

test('the legend has only what occurs in the picture', () => {
  const scene = aScene({
    boxes: [aBox('a', 0, 0), aBox('b', 400, 0, { type: 'counterclaim' })],
    joints: [],
    lines: [
      aLine('ba', 'attacks', [
        { x: 400, y: 42 },
        { x: 260, y: 42 },
      ]),
    ],
  });
  const svg = svgOf({ scene });
  for (const words of ['Claim', 'Counterclaim', 'Attack', 'South Korea']) expect(svg).toContain(`>${words}<`);
  for (const words of ['Article', 'Fact', 'Support', 'Undercut', 'The alliance', 'Only together']) {
    expect(svg).not.toContain(`>${words}<`);
  }
});

test('a view leaves out what lies outside of it', () => {
  const scene = aScene({ boxes: [aBox('near', 0, 0), aBox('far', 5000, 0)], joints: [], lines: [] });
  const svg = svgOf({ scene, area: { x: -10, y: -10, width: 400, height: 300 } });
  expect(svg).toContain('sentence of near');
  expect(svg).not.toContain('sentence of far');
});

test('a larger drawing has larger words around it, so that they can be read beside it', () => {
  const wide = aScene({
    boxes: [aBox('a', 0, 0), aBox('b', 9000, 5000)],
    joints: [],
    lines: [],
    chapters: [],
  });
  const size = (svg: string): number =>
    Number(/font-size="([\d.]+)"[^>]*>A map of two claims/.exec(svg)?.[1]);
  expect(size(svgOf({ scene: wide }))).toBeGreaterThan(1.5 * size(svgOf()));
});

test('whatever a map says, the picture has no script, no handler and asks for nothing from elsewhere', () => {
  const evil =
    '<script>alert(1)</script><image href="https://elsewhere.example/x.png" onload="alert(1)"/>]]>&';
  const scene = aScene({
    boxes: [aBox('a', 0, 0, { text: { lines: [evil], size: 13, leading: 16, weight: 400 } })],
    joints: [],
    lines: [],
  });
  const svg = svgOf({ scene, title: evil, filter: evil, source: evil });
  expect(svg).not.toMatch(/<script|<image|<foreignObject/i);
  expect(svg).not.toMatch(/<[^>]*\s(?:on\w+|href|xlink:href)=/i);
});

test('the announced size is that of the document', () => {
  const picture = pictureOf(plateOf());
  const svg = picture.svg({ width: 1234, height: 567 }, null);
  expect(svg).toMatch(/^<svg [^>]*width="1234" height="567"/);
  expect(svg).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
});
