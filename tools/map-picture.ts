import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import ELK from 'elkjs/lib/elk.bundled.js';
import subsetFont from 'subset-font';
import { drawnPart } from '#analysis/drawn.ts';
import type { Filter } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { MOST_DRAWN, unfoldedTo } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { sourceLine } from '#analysis/source-line.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { FONT_SUBSETS } from '#picture/font-subsets.ts';
import { type Picture, pictureOf } from '#picture/scene-svg.ts';
import { rangeHolds } from '#picture/unicode-range.ts';
import { buildScene } from '#scene/build-scene.ts';
import type { Size } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { legendOf } from '#scene/legend.ts';
import type { Theme } from '#scene/scene.ts';
import { newFolder, ROOT } from './site.ts';

/** What the picture is laid out for, where no screen is a measure: a page that lies. */
const PAGE: Size = { width: 1176, height: 812 };

/** A picture of what a filter leaves of a map, as the page draws it; without a date, so that it changes with the map only. */
export async function mapPicture(map: ArgumentMap, filter: Filter, theme: Theme): Promise<Picture> {
  const shown = visibility(map, filter);
  const large = shown.nodes.size > MOST_DRAWN;
  const folding = large ? unfoldedTo(outlineOf(map, shown), Number.POSITIVE_INFINITY) : null;
  const drawn = drawnPart(map, shown, folding);
  const layout = await layOut(new ELK(), layoutRequest(map, drawn, PAGE));
  return pictureOf({
    scene: buildScene(map, drawn, layout, theme),
    words: 'label',
    area: null,
    title: map.title,
    filter: filterSentence(map, filter, shown),
    legend: legendOf(map, shown),
    source: sourceLine(map),
    date: '',
  });
}

/** The picture as PNG, so many times as large as its SVG. */
export async function pngOf(picture: Picture, factor: number): Promise<Uint8Array> {
  const svg = picture.svg(picture, null);
  const folder = newFolder('fonts');
  try {
    const renderer = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: factor },
      font: {
        fontFiles: await fontsFor(svg, folder),
        loadSystemFonts: true,
        defaultFontFamily: 'Source Sans 3',
      },
    });
    return renderer.render().asPng();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The bundled font's letters of a text in its two weights, as files: the renderer reads neither compressed fonts nor
 * variable weights.
 */
async function fontsFor(text: string, folder: string): Promise<string[]> {
  const needed = FONT_SUBSETS.filter(({ unicodeRange }) => rangeHolds(unicodeRange, text));
  return Promise.all(
    needed.flatMap(({ subset }) => {
      const file = readFileSync(join(FONTS, `source-sans-3-${subset}-wght-normal.woff2`));
      return [400, 600].map(async (wght) => {
        const path = join(folder, `${subset}-${wght}.ttf`);
        const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
        writeFileSync(path, await subsetFont(file, text, options));
        return path;
      });
    }),
  );
}

const FONTS = join(ROOT, 'node_modules/@fontsource-variable/source-sans-3/files');
