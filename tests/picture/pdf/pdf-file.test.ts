import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeOf } from '#analysis/drawn.ts';
import { numberedStatements } from '#analysis/numbered-statements.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { mapInPdf } from '#formats/pdf-map.ts';
import { writeMap } from '#formats/write-map.ts';
import type { LetterPainter } from '#picture/pdf/letter-painter.ts';
import { type PdfFile, type PdfOrder, pdfFile } from '#picture/pdf/pdf-file.ts';
import { pdfLosses } from '#picture/pdf/pdf-losses.ts';
import type { Plate } from '#picture/plate.ts';
import { pictureOf } from '#picture/scene-svg.ts';
import { buildScene } from '#scene/build-scene.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { legendOf } from '#scene/legend.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { shippedMap } from '../../shipped-file.ts';
import { aPlate } from '../a-plate.ts';
import { readXml, type XmlElement } from '../xml-reader.ts';
import { lettersFor } from './letters.ts';
import { inkOf, openedPdf } from './opened-pdf.ts';

/** Draws a grey bar in place of a line. */
const bar: LetterPainter = ({ size }) => ({
  left: 0,
  top: -size,
  width: 4 * size,
  height: size,
  advance: 4 * size,
  pixels: { width: 1, height: 1, rgba: new Uint8ClampedArray([90, 90, 90, 255]) },
});

async function pdfOf(
  plate: Plate,
  changes: Partial<PdfOrder> = {},
  painter: LetterPainter | null = bar,
): Promise<PdfFile> {
  const order: PdfOrder = {
    picture: pictureOf(plate),
    title: plate.title,
    language: 'en',
    paper: 'fit',
    along: 1,
    ground: null,
    outline: null,
    attached: [],
    ...changes,
  };
  return pdfFile(order, await lettersFor(JSON.stringify([plate, order.outline?.map])), painter);
}

async function plateOf(map: ArgumentMap, changes: Partial<Plate> = {}): Promise<Plate> {
  const shown = wholeOf(map);
  const layout = await layOut(null, layoutRequest(map, shown, { width: 900, height: 600 }));
  const scene = buildScene(map, shown, layout, 'light');
  return aPlate({ scene, legend: legendOf(map, shown), title: map.title, ...changes });
}

function linesOf({ name, text, children }: XmlElement): readonly string[] {
  return name === 'text' ? [text] : children.flatMap(linesOf);
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('a PDF', () => {
  it('has every line of the picture as text, and another program opens it without complaint', async () => {
    const plate = await plateOf(shippedMap('everyday-argument'));
    const { bytes, pages, painted, leftOut } = await pdfOf(plate);
    const seen = await openedPdf(bytes);
    expect(seen.complaints).toEqual([]);
    expect([seen.pages.length, pages, painted, leftOut]).toEqual([1, 1, 0, 0]);
    expect(seen.title).toBe(plate.title);
    const text = squeezed(seen.pages[0]?.text ?? '');
    const picture = pictureOf(plate);
    const lines = linesOf(readXml(picture.svg(picture, null)));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !text.includes(squeezed(line)))).toEqual([]);
  });

  it('looks as the SVG does', async () => {
    const plate = await plateOf(shippedMap('everyday-argument'), {
      title: '',
      filter: '',
      source: '',
      date: '',
    });
    const picture = pictureOf(plate);
    // Without words: two programs never draw the same letters.
    const wordless = { ...picture, svg: () => picture.svg(picture, null).replace(/<text.*?<\/text>/g, '') };
    const { bytes } = await pdfOf(plate, { picture: wordless });
    const [page] = (await openedPdf(bytes, 4 / 3)).pages;
    const image = new Resvg(wordless.svg(), { fitTo: { mode: 'original' } }).render();
    // Each time it is asked, it gives all of them anew.
    const svg = { width: image.width, height: image.height, pixels: image.pixels };
    if (!page) throw new Error('There is no page.');
    expect(Math.abs(page.pixels.width - svg.width)).toBeLessThanOrEqual(1);
    expect(Math.abs(page.pixels.height - svg.height)).toBeLessThanOrEqual(1);
    let different = 0;
    const [width, height] = [
      Math.min(page.pixels.width, svg.width),
      Math.min(page.pixels.height, svg.height),
    ];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const [a, b] = [4 * (y * page.pixels.width + x), 4 * (y * svg.width + x)];
        const far = [0, 1, 2].some(
          (k) => Math.abs((page.pixels.data[a + k] ?? 0) - (svg.pixels[b + k] ?? 0)) > 90,
        );
        if (far) different += 1;
      }
    }
    // The edges of shapes are smoothed a little differently.
    expect(different / (width * height)).toBeLessThan(0.004);
  });

  it('comes on as many sheets of paper as were asked for, none of them blank', async () => {
    const plate = await plateOf(shippedMap('russia-dprk-treaty'), { words: 'label' });
    const { bytes, pages } = await pdfOf(plate, { paper: 'a4', along: 2 });
    expect(pages).toBe(4);
    const seen = await openedPdf(bytes, 0.5);
    expect(seen.complaints).toEqual([]);
    expect(seen.pages).toHaveLength(4);
    for (const page of seen.pages) {
      expect([Math.round(page.width), Math.round(page.height)].sort()).toEqual([595, 842]);
      expect(inkOf(page)).toBeGreaterThan(0.01);
    }
  });

  it('has every statement as text after the picture where that is wanted', async () => {
    const map = shippedMap('russia-dprk-treaty');
    const chapters = numberedStatements(map, wholeOf(map));
    const plate = aPlate({ title: map.title });
    const { bytes, pages } = await pdfOf(plate, { outline: { map, chapters, filter: '' }, paper: 'letter' });
    const seen = await openedPdf(bytes, 0.5);
    expect(pages).toBeGreaterThan(4);
    expect(seen.pages).toHaveLength(pages);
    const text = squeezed(
      seen.pages
        .slice(1)
        .map((page) => page.text)
        .join(''),
    );
    // What runs over from one column into the next is found in its two halves.
    const lost = map.nodes.filter((node) => !text.includes(squeezed(node.text)));
    expect(lost.map(({ text }) => text)).toEqual([]);
    for (const page of seen.pages) expect(inkOf(page)).toBeGreaterThan(0.005);
  });

  it('draws letters that its font lacks as pictures, and says so', async () => {
    const plate = aPlate({ title: '条約 and العربية', filter: 'Договор, Ελλάδα, Việt Nam, Čeština' });
    const made = await pdfOf(plate);
    expect([made.painted, made.leftOut]).toEqual([1, 0]);
    expect(pdfLosses(made)).toEqual(['1 line has letters that its font lacks, and came in as pictures.']);
    const seen = await openedPdf(made.bytes);
    expect(seen.complaints).toEqual([]);
    expect(seen.pages[0]?.text).toContain('Договор, Ελλάδα, Việt Nam, Čeština');
  });

  it('leaves out what nothing can draw, and says so', async () => {
    const made = await pdfOf(aPlate({ title: '条約', filter: 'हिन्दी' }), {}, null);
    expect([made.painted, made.leftOut]).toEqual([0, 2]);
    expect(pdfLosses(made)[0]).toMatch(/^2 lines have letters that no font here holds/);
  });

  it('carries the map as a file of its own', async () => {
    const { bytes } = await pdfOf(aPlate(), { attached: [{ name: 'Пхеньян.json', text: '{"a":"ü"}' }] });
    expect([...(await openedPdf(bytes)).attached]).toEqual([['Пхеньян.json', '{"a":"ü"}']]);
  });

  it('gives back the map that it carries, and nothing once it is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap({ nodes: 4, edges: 4 }), fc.nat(), async (map, place) => {
        const text = writeMap(map);
        const { bytes } = await pdfOf(aPlate(), { attached: [{ name: 'map.json', text }] });
        expect(await mapInPdf(bytes)).toEqual({ text, view: '' });
        expect(await mapInPdf(bytes.subarray(0, bytes.length / 3))).toBeNull();
        const at = place % bytes.length;
        const damaged = Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ 0xff : byte));
        const found = await mapInPdf(damaged);
        if (found) expect(found.text).toBe(text);
      }),
      { numRuns: 25 },
    );
    const other = await pdfOf(aPlate(), { attached: [{ name: 'other.json', text: '{"a":1}' }] });
    expect(await mapInPdf(other.bytes)).toBeNull();
    expect(await mapInPdf((await pdfOf(aPlate())).bytes)).toBeNull();
  });

  it('opens whatever strings a map holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap({ nodes: 5, edges: 6 }), async (map) => {
        const chapters = numberedStatements(map, wholeOf(map));
        const made = await pdfOf(await plateOf(map), { outline: { map, chapters, filter: map.title } });
        const seen = await openedPdf(made.bytes, 0.2);
        expect(seen.complaints).toEqual([]);
        expect(seen.pages).toHaveLength(made.pages);
      }),
      { numRuns: 25 },
    );
  });

  it('of 100,000 units still has a page that is not blank', async () => {
    const picture = pictureOf(aPlate());
    const wide = { ...picture, width: 100_000, height: 900 };
    const seen = await openedPdf((await pdfOf(aPlate(), { picture: wide })).bytes, 0.2);
    expect(seen.pages[0]?.width).toBeLessThanOrEqual(14_400);
    expect(inkOf(seen.pages[0] ?? expect.fail('There is no page.'))).toBeGreaterThan(0);
  });
});
