import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import ELK from 'elkjs/lib/elk.bundled.js';
import { drawnPart } from '#analysis/drawn.ts';
import type { Filter } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { MOST_DRAWN, unfoldedTo } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { sourceLine } from '#analysis/source-line.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { WEIGHTS } from '#picture/pdf/letter-files.ts';
import { type Picture, pictureOf } from '#picture/scene-svg.ts';
import { buildScene } from '#scene/build-scene.ts';
import type { Size } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { legendOf } from '#scene/legend.ts';
import type { Theme } from '#scene/scene.ts';
import { letterFont, neededSubsets } from './letter-assets.ts';
import { newFolder } from './site.ts';

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
    language: map.language,
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

/** The bundled font's parts that a text needs in its two weights, as files. */
async function fontsFor(text: string, folder: string): Promise<string[]> {
  return Promise.all(
    neededSubsets(text).flatMap((subset) =>
      WEIGHTS.map(async (weight) => {
        const path = join(folder, `${subset}-${weight}.ttf`);
        writeFileSync(path, await letterFont(subset, weight));
        return path;
      }),
    ),
  );
}
