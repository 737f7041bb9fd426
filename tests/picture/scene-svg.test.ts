import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf, svgOf } from '#picture/scene-svg.ts';
import { aBox, aLine, aScene } from '../build-scene.ts';
import { aPlate } from './a-plate.ts';
import { allOf, ofClass, readXml, wordsIn, type XmlElement } from './xml-reader.ts';

const drawn = (changes: Parameters<typeof aPlate>[0] = {}): XmlElement => readXml(svgOf(aPlate(changes)));

const number = (element: XmlElement | undefined, name: string): number =>
  Number(element?.attributes.get(name));

describe('a picture', () => {
  it('holds every line of every box, as a whole sentence or as a label', () => {
    const { boxes } = aScene();
    for (const words of ['text', 'label'] as const) {
      const written = wordsIn(drawn({ words }));
      expect(written).toEqual(expect.arrayContaining(boxes.flatMap((box) => box[words].lines)));
    }
    expect(wordsIn(drawn({ words: 'label' }))).not.toContain('The full');
  });

  it('leaves every box, panel and joint where the scene has it', () => {
    const scene = aScene();
    const root = drawn({ scene });
    const [box] = scene.boxes;
    const outline = allOf(ofClass(root, 'boxes') ?? root).find((one) => one.name === 'polygon');
    const [x, y] = outline?.attributes.get('points')?.split(' ')[0]?.split(',').map(Number) ?? [];
    expect(x).toBeCloseTo(box?.outline[0]?.x ?? 0, 1);
    expect(y).toBeCloseTo(box?.outline[0]?.y ?? 0, 1);
    const panel = ofClass(root, 'chapter');
    expect([number(panel, 'width'), number(panel, 'height')]).toEqual([680, 264]);
    expect(number(ofClass(root, 'joint'), 'x')).toBe(338);
  });

  it('begins a line where the scene begins it and points its arrow at its end', () => {
    const parts = allOf(ofClass(drawn(), 'supports') ?? drawn());
    expect(parts.find((one) => one.name === 'path')?.attributes.get('d')).toMatch(/^M280 102L/);
    expect(parts.find((one) => one.name === 'polygon')?.attributes.get('points')).toMatch(/^400,202 /);
  });

  it('sets what is read from the right from there, and marks it so that every program knows', () => {
    const fromRight = { lines: ['هل تبقى؟'], size: 13, leading: 15, weight: 400, fromRight: true } as const;
    const box = aBox('r', 0, 0, { text: fromRight });
    const scene = { ...aScene(), boxes: [box], lines: [], joints: [] };
    const root = drawn({ scene, title: 'عنوان', language: 'ar' });
    expect(root.attributes.get('xml:lang')).toBe('ar');
    const lines = allOf(root).filter((one) => one.name === 'text' && /\p{Script=Arabic}/u.test(one.text));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line.attributes.get('text-anchor')).toBe('end');
      expect(line.text).toMatch(/^\u2067.*\u2069$/u);
      expect(line.attributes.get('direction')).toBeUndefined();
    }
    const said = lines.find((line) => line.text.includes('هل'));
    expect(number(said, 'x')).toBeLessThan(box.rect.x + box.rect.width);
    expect(number(said, 'x')).toBeGreaterThan(box.rect.x + box.rect.width - 30);
  });

  it('says by its groups what each part is', () => {
    const root = drawn();
    expect(ofClass(root, 'article')?.attributes.get('data-node')).toBe('b');
    expect(ofClass(root, 'actor-SK')?.attributes.get('data-node')).toBe('a');
    expect(ofClass(root, 'supports')?.attributes.get('data-edge')).toBe('ab');
  });

  it('has the title, the filter, the source and the date around the drawing, or leaves them out', () => {
    const plate = aPlate();
    expect(wordsIn(drawn()).join(' ')).toContain(plate.title);
    expect(wordsIn(drawn()).join(' ')).toContain(plate.filter);
    expect(wordsIn(drawn())).toContain(plate.date);
    const bare = drawn({ title: '', filter: '', source: '', date: '', legend: null });
    for (const part of ['heading', 'legend', 'source']) expect(ofClass(bare, part)).toBeUndefined();
  });

  it('names itself for those who cannot see it', () => {
    const [title, desc] = drawn().children;
    expect(title).toMatchObject({ name: 'title', text: 'A treaty and its readers' });
    expect(desc).toMatchObject({ name: 'desc' });
  });

  it('takes nothing from anywhere else and runs nothing', () => {
    const svg = svgOf(aPlate({ title: '<script>alert(1)</script>' }));
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<use|href=|\son\w+=/i);
    expect(svg.match(/url\([^)]*\)/g) ?? []).toEqual([]);
  });

  it('lets no word reach out of it, however narrow the drawing and long the words', () => {
    const scene = aScene({ boxes: [aBox('a', 0, 0)], chapters: [], lines: [], joints: [] });
    const title = 'Mutual assistance '.repeat(9);
    const plate = aPlate({ scene, title, source: `https://example.org/${'path'.repeat(80)}` });
    const { width, height } = pictureOf(plate);
    for (const text of allOf(readXml(svgOf(plate))).filter((one) => one.name === 'text')) {
      const [x, y, size] = ['x', 'y', 'font-size'].map((name) => number(text, name));
      // No letter is this narrow on average: what would be too long even so has not been wrapped.
      expect((x ?? 0) + text.text.length * (size ?? 0) * 0.3).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });

  it('is as large as everything that is drawn, wherever that lies in the world', () => {
    const far = aLine('far', 'attacks', [
      { x: -900, y: -70 },
      { x: 4_000, y: 2_500 },
    ]);
    const { width, height } = pictureOf(aPlate({ scene: aScene({ lines: [far] }) }));
    expect(width).toBeGreaterThan(4_900);
    expect(height).toBeGreaterThan(2_570);
  });

  it('is larger lettered around a larger drawing, so that it can be read when the whole is seen', () => {
    const wide = aScene({ boxes: [aBox('a', 0, 0), aBox('b', 3_800, 2_900)], chapters: [], lines: [] });
    const sizeOf = (root: XmlElement): number =>
      number(
        ofClass(root, 'heading')?.children.find((one) => one.name === 'text'),
        'font-size',
      );
    expect(sizeOf(drawn({ scene: wide }))).toBeGreaterThan(1.8 * sizeOf(drawn()));
  });

  it('cuts a view off at its edges and leaves out what lies beyond', () => {
    const area = { x: 0, y: 40, width: 300, height: 100 };
    const root = drawn({ area });
    expect(ofClass(root, 'article')).toBeUndefined();
    expect(ofClass(root, 'claim')).toBeDefined();
    const [clip] = allOf(root).filter((one) => one.name === 'clipPath');
    expect(number(clip?.children[0], 'width')).toBe(300);
    expect(ofClass(root, 'drawing')?.attributes.get('clip-path')).toBe('url(#view)');
  });

  it('can be drawn of a map with nothing in it', () => {
    const { width, height } = pictureOf(
      aPlate({ scene: aScene({ boxes: [], chapters: [], lines: [], joints: [] }) }),
    );
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(100);
  });

  it('carries a font that is data, and none from an address', () => {
    const picture = pictureOf(aPlate());
    const file = { unicodeRange: 'U+0000-00FF' };
    const font = (dataUrl: string) => ({ family: 'Source Sans 3 Variable', files: [{ ...file, dataUrl }] });
    expect(picture.svg(picture, font('data:font/woff2;base64,AAAA'))).toContain('base64,AAAA');
    expect(picture.svg(picture, font('https://example.org/font.woff2'))).not.toContain('url(');
  });
});

describe('a picture of hostile words', () => {
  const pieces = fc.constantFrom(
    ...[
      ']]>',
      '<!--',
      '-->',
      '<![CDATA[',
      '</text>',
      '<script>',
      '&',
      '&#0;',
      '&lt;',
      '"',
      "'",
      '\u0000',
      '\u0008',
    ],
    ...[
      '\u000B',
      '\u001F',
      '\uD800',
      '\uDC00',
      '\uFFFE',
      '\uFFFF',
      '\u202E',
      '\u2028',
      '\u0085',
      '\t',
      '\n',
      '\r',
    ],
    ...['e\u0301\u0302\u0303', '漢字', '🙂', 'javascript:', ' onload="x"', '{{x}}', '__proto__'],
  );
  const hostile = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((all) => all.join(''));

  it('is well-formed XML without a forbidden character, whatever they are', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const block = { lines: [a, b], size: 13, leading: 16, weight: 400 } as const;
        const scene = aScene({
          boxes: [
            aBox(a, 0, 0, { text: block, name: c, spine: { width: 24, fill: b, ink: c, initials: a } }),
          ],
          lines: [
            aLine(
              b,
              'attacks',
              [
                { x: 0, y: 0 },
                { x: 9, y: 9 },
              ],
              { edge: c, colour: a },
            ),
          ],
        });
        const title = `${a} title`;
        const root = drawn({ scene, title, filter: b, source: c, date: a });
        expect(allOf(root).map((one) => one.name)).not.toContain('script');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every character that XML allows', () => {
    const line = `a < b & c > d "e" 'f' ]]> 漢字 🙂`;
    const text = { lines: [line], size: 13, leading: 16, weight: 400 } as const;
    const scene = aScene({ boxes: [aBox('a', 0, 0, { text })] });
    expect(wordsIn(drawn({ scene }))).toContain(line);
  });

  it('draws numbers that are none at the origin', () => {
    const line = aLine('odd', 'supports', [
      { x: Number.NaN, y: 0 },
      { x: Infinity, y: 10 },
    ]);
    const svg = svgOf(aPlate({ scene: aScene({ lines: [line] }) }));
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});
