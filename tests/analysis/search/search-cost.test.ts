import { describe, expect, it, vi } from 'vitest';
import { find } from '#analysis/search/find.ts';
import { marksIn } from '#analysis/search/marks.ts';
import { MOST_WORDS } from '#analysis/search/query.ts';
import { indexOf, statements } from './search-map.ts';

/** "The" is in every one of 900 statements, "treaty" in a third, "island" in two. */
const map = statements(
  Object.fromEntries(
    Array.from({ length: 900 }, (_, i) => [
      `s${i}`,
      {
        label: `Statement ${i}`,
        text: `Of the ${i % 3 === 0 ? 'treaty' : 'border'} and the ${i % 450 === 0 ? 'island' : 'river'}.`,
      },
    ]),
  ),
);
const index = indexOf(map);

/** What the index of words was asked for by a search. */
function asked(text: string): readonly string[] {
  const spy = vi.spyOn(index.words, 'search');
  find(index, text, { most: 12 });
  const queries = spy.mock.calls.map(([query]) => JSON.stringify(query));
  spy.mockRestore();
  return queries;
}

describe('to keep a search short', () => {
  it('it is not ranked by a word that nearly everything has, but every hit has it and shows it', () => {
    expect(asked('the island')).toEqual([expect.not.stringContaining('"the"')]);
    const { hits, count, answer } = find(index, 'the island', { most: 12 });
    expect([count, answer]).toEqual([2, 'all']);
    const text = 'Of the treaty and the island.';
    expect(marksIn(text, hits[0]?.met ?? new Map()).map(({ start, end }) => text.slice(start, end))).toEqual([
      'the',
      'the',
      'island',
    ]);
    expect(find(index, 'the absent', { most: 12 }).answer).toBe('some');
  });

  it('it goes by the rarest word where nearly everything has them all', () => {
    expect(asked('of the and')).toHaveLength(1);
    expect(find(index, 'of the and', { most: 12 }).count).toBe(900);
  });

  it('a letter or two are looked for as beginnings in labels alone', () => {
    expect(asked('s')).toEqual([expect.stringContaining('"fields":["label"]')]);
    expect(find(index, 's', { most: 12 }).count).toBe(900);
    expect(find(index, 'st', { most: 12 }).count).toBe(900);
  });

  it('and in texts where no label begins so', () => {
    expect(asked('is')).toEqual([
      expect.stringContaining('"fields":["label"]'),
      expect.not.stringContaining('label'),
    ]);
    for (const text of ['i', 'is', 'isl']) expect(find(index, text, { most: 12 }).count).toBe(2);
  });

  it('what is in no statement is not asked for with all the rest', () => {
    expect(asked('xq treaty')).toEqual([expect.stringMatching(/"OR"(?!.*"xq")/)]);
  });

  it('the index is asked no more often than there are words, and four times', () => {
    const words = Array.from({ length: 40 }, (_, i) => `unknown${i}word`).join(' ');
    expect(asked(words).length).toBeLessThanOrEqual(MOST_WORDS + 4);
    expect(asked('"treaty the and" of island').length).toBeLessThanOrEqual(4);
  });
});
