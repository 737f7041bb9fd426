/**
 * How the product bears large maps, beside other programs that draw graphs. Writes docs/benchmarks-size.md and
 * bench/figures/size.json. `npm run bench:size -- 1000` tries one size only, and writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/site.ts';
import { generatedMap } from './generate-map.ts';
import { CONTENDERS, type Contender } from './size/contenders.ts';
import { address, type Field, openField, putGraph, putMap } from './size/field.ts';
import type { LargeMap, SizeFigures } from './size/figures.ts';
import { withPicture } from './size/opened-page.ts';
import { heapBytes, longestTasks, ourDrawing } from './size/our-page.ts';
import { drawnGraph, gridGraph } from './size/peer-graph.ts';
import { sizeDocument, sizeTables } from './size/report.ts';
import { framesOf, timesOf } from './size/rounds.ts';

interface Event {
  readonly claims: number;
  readonly rounds: number;
  readonly who: readonly Contender[];
}

const PLAN: readonly Event[] = [
  { claims: 1_000, rounds: 5, who: CONTENDERS },
  { claims: 10_000, rounds: 5, who: CONTENDERS },
  // Ours, and what ours is measured by.
  { claims: 100_000, rounds: 3, who: ['ours', 'raw-canvas'] },
];
/** Openings for what is measured of our page alone. */
const OPENINGS = 3;

const only = Number(process.argv[2]) || null;
const judged = only ?? 10_000;

const field = await openField();
try {
  const figures = await measured(field);
  console.log(`\n${sizeTables(figures)}`);
  if (only === null) {
    mkdirSync(join(ROOT, 'bench', 'figures'), { recursive: true });
    writeFileSync(join(ROOT, 'bench', 'figures', 'size.json'), `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(join(ROOT, 'docs', 'benchmarks-size.md'), sizeDocument(figures, field.browser.version()));
  }
} finally {
  await field.close();
}

async function measured(field: Field): Promise<SizeFigures> {
  const times: SizeFigures['times'][number][] = [];
  let large: LargeMap | null = null;
  for (const { claims, rounds, who } of PLAN.filter((event) => only === null || event.claims === only)) {
    const map = generatedMap({ nodes: claims, seed: claims });
    const mapBytes = putMap(field, map);
    if (who.length > 2) putGraph(field, `grid-${claims}`, gridGraph(map));
    const drawing = await withPicture(field.browser, address(field, 'ours', claims), ourDrawing).catch(
      (problem: unknown) => console.warn(`${claims} claims: our page shows no picture. ${problem}`),
    );
    if (!drawing) {
      times.push({ claims, rounds, of: { ours: [null], 'raw-canvas': [null] } });
      continue;
    }
    putGraph(field, `drawn-${claims}`, drawnGraph(map, drawing));
    times.push({ claims, rounds, of: await timesOf(field, claims, rounds, who) });
    if (claims === judged) large = await largeMap(field, claims, mapBytes, drawing.boxes.length);
  }
  if (!large) throw new Error(`There are no figures for ${judged} claims.`);
  return { times, large };
}

async function largeMap(
  field: Field,
  claims: number,
  mapBytes: number,
  boxesDrawn: number,
): Promise<LargeMap> {
  const tasks: LargeMap['longestTasks'][number][] = [];
  for (let opening = 1; opening <= OPENINGS; opening += 1) {
    tasks.push(await withPicture(field.browser, address(field, 'ours', claims), longestTasks));
  }
  return {
    claims,
    boxesDrawn,
    mapBytes,
    longestTasks: tasks,
    heapBytes: await withPicture(field.browser, address(field, 'ours', claims), heapBytes),
    bareHeapBytes: await withPicture(field.browser, `${field.site.url}?map=everyday-argument`, heapBytes),
    frames: await framesOf(field, claims, OPENINGS),
  };
}
