/**
 * What a search costs at each key: ours, beside MiniSearch by itself with its usual settings, on 10,000 made-up statements.
 * `npm run bench` writes it down.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { find } from '#analysis/search/find.ts';
import { searchIndex } from '#analysis/search/search-index.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { readMap } from '#formats/read-map.ts';
import { ROOT } from '../site.ts';
import { longDebate, TYPED } from './search-map.ts';

/** Milliseconds. */
interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

export interface SearchFigures {
  readonly nodes: number;
  readonly keys: number;
  readonly ours: Spread;
  readonly bare: Spread;
  /** A search for 10,000 characters, and for a would-be regular expression. */
  readonly longText: number;
  readonly expression: number;
  /** To make the index, and the longest that the main thread is held up by that when a slice takes at most 12 ms. */
  readonly build: number;
  readonly bareBuild: number;
  readonly longestSlice: number;
}

const SLICE = 12;
/** As many as are shown at first. */
const ROWS = 12;

/** Types every query key by key, several times; the first round warms up. */
export function searchFigures(nodes = 10_000, rounds = 7): SearchFigures {
  const pattern = readMap(readFileSync(join(ROOT, 'graph-data', 'russia-dprk-treaty.json')));
  if (!pattern.ok) throw new Error(pattern.refusal.message);
  const map = longDebate(pattern.map, nodes);
  const { index, build, longestSlice } = indexInSlices(map);
  const start = performance.now();
  const bare = bareIndex(map);
  const bareBuild = performance.now() - start;
  const keys = TYPED.flatMap((text) => Array.from(text, (_, place) => text.slice(0, place + 1)));
  const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of keys) {
      const ours = timed(() => find(index, text, { most: ROWS }));
      const other = timed(() => bare.search(text, { prefix: true, fuzzy: 0.2 }));
      if (round === 0) continue;
      times.ours.push(ours);
      times.bare.push(other);
    }
  }
  const page = 'the treaty of (a+)+$ 🙂 條約 '.repeat(500).slice(0, 10_000);
  return {
    nodes,
    keys: keys.length,
    ours: spread(times.ours),
    bare: spread(times.bare),
    longText: timed(() => find(index, page, { most: ROWS })),
    expression: timed(() => find(index, '(a+)+$', { most: ROWS })),
    build,
    bareBuild,
    longestSlice,
  };
}

function indexInSlices(map: ArgumentMap) {
  let build = 0;
  let longestSlice = 0;
  for (;;) {
    const start = performance.now();
    const index = searchIndex(map, () => performance.now() - start > SLICE);
    const slice = performance.now() - start;
    build += slice;
    longestSlice = Math.max(longestSlice, slice);
    if (index) return { index, build, longestSlice };
  }
}

function bareIndex(map: ArgumentMap): MiniSearch {
  const bare = new MiniSearch({ fields: ['label', 'text', 'quote', 'note', 'speakers'] });
  bare.addAll(map.nodes.map((node) => ({ ...node, speakers: actorNames(map, node.actors).join(' ') })));
  return bare;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}
