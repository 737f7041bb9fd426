import { verdict } from '../../bench/verdict.ts';
import { type SearchFigures, searchFigures } from './search.ts';
import type { Section } from './section.ts';

const MOST_MILLISECONDS = 16;

/** A search at each key, beside MiniSearch by itself. */
export const searchSection: Section = async ({ rounds }) => {
  const figures = searchFigures(10_000, rounds);
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const spread = ({ median, p95, most }: SearchFigures['ours']) =>
    `${ms(median)}; 95 % within ${ms(p95)}; longest ${ms(most)}`;
  const { ours, bare } = figures;
  return `## Search in a map of ${figures.nodes.toLocaleString('en')} statements

| search, in Node | figure | goal |
| --- | --- | --- |
| ours, at each of ${figures.keys} keys | ${spread(ours)} | at most ${MOST_MILLISECONDS} ms a key: ${verdict(ours.p95 <= MOST_MILLISECONDS)} for 95 of 100, ${verdict(ours.most <= MOST_MILLISECONDS)} for all |
| MiniSearch by itself, at the same keys | ${spread(bare)} | |
| ours against it, by their medians | ${(ours.median / bare.median).toFixed(2)} × | |
| a text of 10,000 characters; a would-be regular expression | ${ms(figures.longText)}; ${ms(figures.expression)} | |
| making the index; the longest that this holds up the page | ${ms(figures.build)}; ${ms(figures.longestSlice)} | |

Made-up statements of the words of the treaty map (\`tools/bench/search-map.ts\`), typed key by key.
`;
};
