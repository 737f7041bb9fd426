/**
 * How well maps are laid out: the treaty map and two hundred made-up ones, counted beside Graphviz dot's drawings of the
 * same graphs. Writes docs/benchmarks-layout.md and bench/figures/layout.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ELK from 'elkjs/lib/elk.bundled.js';
import { readMap } from '../src/formats/read-map.ts';
import type { Size } from '../src/scene/geometry.ts';
import { generatedMap } from './generate-map.ts';
import { GRAPHVIZ_VERSION } from './layout/dot-drawing.ts';
import { type MeasuredMap, measured, sum } from './layout/measured.ts';
import { opening } from './layout/opening.ts';
import { type LayoutFigures, layoutDocument, layoutTable } from './layout/report.ts';

const ROOT = join(import.meta.dirname, '..');
/** The map's room in a window of 1440 × 900. */
const WINDOW: Size = { width: 1176, height: 812 };
const MAPS = Number(process.argv[2]) || 200;
const BOXES = { least: 20, most: 80 };

const elk = new ELK();
const reading = readMap(readFileSync(join(ROOT, 'graph-data', 'russia-dprk-treaty.json')));
if (!reading.ok) throw new Error(reading.refusal.message);
const treaty = await measured(elk, reading.map, WINDOW);
console.log(`treaty map: ${words(treaty)}`);

const generated: MeasuredMap[] = [];
for (let seed = 1; seed <= MAPS; seed += 1) {
  const nodes = BOXES.least + Math.round(((BOXES.most - BOXES.least) * (seed - 1)) / Math.max(1, MAPS - 1));
  const map = await measured(elk, generatedMap({ nodes, seed }), WINDOW);
  generated.push(map);
  console.log(`map ${seed} of ${MAPS}, ${nodes} boxes: ${words(map)}`);
}

const figures: LayoutFigures = {
  window: WINDOW,
  graphviz: GRAPHVIZ_VERSION,
  treaty: {
    counts: treaty.counts,
    offShape: treaty.offShape,
    opening: opening(reading.map, treaty.layout, WINDOW),
  },
  generated: {
    maps: MAPS,
    counts: sum(generated.map(({ counts }) => counts)),
    offShape: generated.map(({ offShape }) => Math.round(offShape * 1000) / 1000),
  },
};
console.log(`\n${layoutTable(figures)}`);
if (MAPS === 200) {
  mkdirSync(join(ROOT, 'bench', 'figures'), { recursive: true });
  writeFileSync(join(ROOT, 'bench', 'figures', 'layout.json'), `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(ROOT, 'docs', 'benchmarks-layout.md'), layoutDocument(figures));
}

function words({ counts, offShape }: MeasuredMap): string {
  const { ours, dot } = counts;
  return `crossings ${ours.crossings}, dot ${dot.crossings}; shape ${offShape.toFixed(2)} ×`;
}
