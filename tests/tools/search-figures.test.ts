import { expect, it } from 'vitest';
import { searchFigures } from '../../tools/bench/search.ts';

it('the benchmark of the search types key by key, and measures ours beside bare MiniSearch', () => {
  const { keys, ...figures } = searchFigures(200, 1);
  expect(keys).toBeGreaterThan(100);
  for (const figure of [figures.ours, figures.bare]) {
    expect(figure.median).toBeGreaterThan(0);
    expect(figure.p95).toBeGreaterThanOrEqual(figure.median);
    expect(figure.most).toBeGreaterThanOrEqual(figure.p95);
  }
  for (const each of [figures.longText, figures.expression, figures.build, figures.bareBuild]) {
    expect(each).toBeGreaterThan(0);
  }
});
