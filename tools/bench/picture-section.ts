import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svgOf } from '#picture/scene-svg.ts';
import type { Scene } from '#scene/scene.ts';
import { median } from '../../bench/median.ts';
import { verdict } from '../../bench/verdict.ts';
import { serve } from '../site.ts';
import type { PictureTimes } from './bare-picture.ts';
import { builtPage } from './built-page.ts';
import { plainPlate, wholeScene } from './picture-scenes.ts';
import { type Bench, rangeOf, type Section } from './section.ts';

const BOXES = 1_000;
const SIZES = [100, 316, 1_000, 3_162, 10_000];
const STEEPEST = 1.1;

/** A picture as SVG, against the browser that draws the same from Cytoscape's canvas; and how the time grows with the map. */
export const pictureSection: Section = async (bench) => {
  const both = await inBrowser(bench, await wholeScene(BOXES));
  const canvas = median(both.map((run) => run.canvas));
  const svg = median(both.map((run) => run.svg));
  const grown = await growing(bench.rounds);
  const slope = slopeOf(grown);
  const perBox = grown.map(
    ({ boxes, time }) => `${((1000 * time) / boxes).toFixed(0)} µs at ${boxes.toLocaleString('en')}`,
  );
  return `## A picture of ${BOXES.toLocaleString('en')} boxes

| picture | figure | goal |
| --- | --- | --- |
| written as SVG | ${svg.toFixed(1)} ms (${rangeOf(both.map((run) => run.svg))}), ${kB(both[0]?.svgBytes)} | |
| drawn by the browser from the canvas, \`cy.png\` at factor 1 | ${canvas.toFixed(1)} ms (${rangeOf(both.map((run) => run.canvas))}), ${kB(both[0]?.canvasBytes)} | |
| SVG against the canvas | ${(svg / canvas).toFixed(2)} × | |
| time a box, in Node | ${perBox.join(', ')} | |
| slope of time over boxes, both as logarithms | ${slope.toFixed(2)} | at most ${STEEPEST}: ${verdict(slope <= STEEPEST)} |

Both begin with the same scene of a made-up map, nothing folded. The SVG has every word of the labels as text; Cytoscape's canvas has
the boxes and lines, but no words: the page draws those on a canvas of its own.
`;
};

const kB = (bytes = 0): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

async function inBrowser({ browser, rounds }: Bench, scene: Scene): Promise<readonly PictureTimes[]> {
  const folder = await builtPage('bare-picture');
  writeFileSync(join(folder, 'scene.json'), JSON.stringify(scene));
  const site = await serve(folder);
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('counterpoint:drawn').length > 0);
  const runs: PictureTimes[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const run = await page.evaluate(() =>
      (globalThis as unknown as { drawBoth(): Promise<PictureTimes> }).drawBoth(),
    );
    // The first warms up.
    if (round >= 0) runs.push(run);
  }
  await page.close();
  await site.close();
  return runs;
}

interface Grown {
  readonly boxes: number;
  /** Milliseconds, the median. */
  readonly time: number;
}

async function growing(rounds: number): Promise<readonly Grown[]> {
  const plates = [];
  for (const size of SIZES) plates.push(plainPlate(await wholeScene(size)));
  const times = plates.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    plates.forEach((plate, place) => {
      const start = performance.now();
      svgOf(plate);
      if (round >= 0) times[place]?.push(performance.now() - start);
    });
  }
  return plates.map(({ scene }, place) => ({ boxes: scene.boxes.length, time: median(times[place] ?? []) }));
}

/** Of the straight line through the points, by least squares. */
function slopeOf(points: readonly Grown[]): number {
  const xs = points.map(({ boxes }) => Math.log(boxes));
  const ys = points.map(({ time }) => Math.log(time));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const along = xs.reduce((sum, value, i) => sum + (value - x) * ((ys[i] ?? y) - y), 0);
  return along / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}
