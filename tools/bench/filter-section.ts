import { median } from '../../bench/median.ts';
import { verdict } from '../../bench/verdict.ts';
import { CLAIMS, type FilterTimes, filteredMap, filters, filterTimes } from './filter-by-actor.ts';
import { type FilterParts, filterParts } from './filter-parts.ts';
import { WINDOW } from './first-picture.ts';
import { rangeOf, type Section } from './section.ts';

const MOST_TIMES = 1.5;
const MOST_MILLISECONDS = 100;

/** A round filters by so many actors that fewer rounds do. */
const FEWER = 3;

/** A filter of a large map, against Cytoscape alone that hides the same. */
export const filterSection: Section = async ({ browser, site, rounds }) => {
  const fewer = Math.max(2, Math.ceil(rounds / FEWER));
  const times = await filterTimes(browser, site, fewer);
  const parts = await filterParts(filteredMap, filters, WINDOW, fewer);
  return `## Filter by actor in a map of ${CLAIMS.toLocaleString('en')} statements

${table(times, parts)}

Each of ${fewer} rounds filters a made-up map (\`bench/generate-map.ts\`) by ${filters.length} actors one after the other, with the whole map in between.
In the first round each is new to the page, from the second on it remembers how it laid them out.

- **The page** begins when the button goes down on an actor in the panel and ends with the second frame after Cytoscape has the new
  scene: filter, outline, folding, a new layout in the worker, the scene, and everything beside the map. It draws only the main lines
  of what is left, never more than 600 boxes.
- **Cytoscape alone** (\`tools/bench/bare-filter.ts\`) holds all statements as plain boxes on a grid and all steps between them as straight
  lines, without words, and gives what the same filter hides a class with \`display: none\`. It ends with the second frame after that.
  Its boxes stay where they were, and as small.
- Both are measured in one browser, in windows of the same size, with reduced motion: boxes do not glide.
`;
};

function table(times: FilterTimes, parts: FilterParts): string {
  const [first, again, bare] = [median(times.first), median(times.again), median(times.bare)];
  const ms = (values: readonly number[]) => `${median(values).toFixed(1)} ms`;
  return [
    '| filter by actor | figure | goal |',
    '| --- | --- | --- |',
    `| the page, first press on an actor to the new picture | ${Math.round(first)} ms (${rangeOf(times.first)}) | at most ${MOST_MILLISECONDS} ms: ${verdict(first <= MOST_MILLISECONDS)} |`,
    `| the page, the same at a later press | ${Math.round(again)} ms (${rangeOf(times.again)}) | at most ${MOST_MILLISECONDS} ms: ${verdict(again <= MOST_MILLISECONDS)} |`,
    `| Cytoscape alone, class change to the new picture | ${Math.round(bare)} ms (${rangeOf(times.bare)}) | |`,
    `| the first press against Cytoscape alone | ${(first / bare).toFixed(2)} × | at most ${MOST_TIMES} ×: ${verdict(first / bare <= MOST_TIMES)} |`,
    `| statements left, and boxes drawn of them | ${times.left.toLocaleString('en')}, ${times.drawn} | |`,
    `| in Node: what the filter leaves | ${ms(parts.visibility)} | |`,
    `| in Node: the outline of that, and what of it is drawn | ${ms(parts.outline)} | |`,
    `| in Node: the layout of what is drawn | ${ms(parts.layout)} | |`,
  ].join('\n');
}
