import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findableIn, partsOf, titleOf } from '#analysis/search/findable.ts';
import { foundWords } from '#analysis/search/found-words.ts';
import { offered } from '#analysis/search/offered.ts';
import { MOST_WORDS, queryOf } from '#analysis/search/query.ts';
import { searchIndex } from '#analysis/search/search-index.ts';
import { shownHit } from '#analysis/search/shown-hit.ts';
import { wordsIn } from '#analysis/search/words.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { lookFor, namesFound, statements } from './search-map.ts';

// biome-ignore format: one glance
const NASTY = [
  '(a+)+$', '.*', '[', '\\', '^$', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '*', 'label:x', 'AND', 'OR -x',
  '<img src=x onerror=alert(1)>', '\u202eabc', '🙂', '\ud83d', '"', '"""', '“', '\u0000', '%E0%A4%A', '½', 'ﷺ', '\u0301',
];

describe('a search text', () => {
  it('that looks like a regular expression is meant literally', () => {
    const map = statements({ 'aaaaaaaaaaaaaaaaaaaaaaaa!': {}, 'Cost (a+b) is $ 5': {} });
    expect(namesFound(map, 'c.st')).toEqual([]);
    expect(namesFound(map, '(a+b) $')).toEqual(['Cost (a+b) is $ 5']);
  });

  it.each(NASTY)('%j finds what has the same text', (text) => {
    const map = statements({ plain: { label: 'Plain' }, nasty: { label: text || '…' } });
    const { hits, answer } = lookFor(map, text);
    if (wordsIn(text).length === 0) expect(answer).toBe('asked');
    else expect(hits.map(({ found }) => found.id)).toEqual(['nasty']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of 10,000 characters is looked for by its first words, and that is said', () => {
    const words = Array.from({ length: 1_400 }, (_, i) => `w${i}xyz`)
      .join(' ')
      .slice(0, 10_000);
    expect(queryOf(words).words).toHaveLength(MOST_WORDS);
    const map = statements({ 'w0xyz and w5xyz': {}, w900xyz: {} });
    expect(namesFound(map, words)).toEqual(['w0xyz and w5xyz']);
    expect(foundWords(words, lookFor(map, words))).toContain(`Only the first ${MOST_WORDS} words`);
  });

  it.each(['x', '朝', '한', '🙂', 'e\u0301', '"', '(a+)+'])('of 10,000 times %j is answered', (piece) => {
    const text = piece.repeat(10_000);
    const map = statements({ a: { label: piece.repeat(200) }, b: { label: text, text } });
    const { words, phrases } = queryOf(text);
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
    expect(phrases.length).toBeLessThanOrEqual(MOST_WORDS);
    const { hits } = lookFor(map, text);
    for (const hit of hits) expect(shownHit(map, hit).title.text.length).toBeLessThan(400);
  });

  it('asks the index for few words only, none of them longer than a term, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const { words } = queryOf(text);
        expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
        for (const { term } of words) expect(term.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('any map', () => {
  it('can be searched for any text without an exception, and every hit can be shown', () => {
    fc.assert(
      fc.property(
        arbitraryMap(),
        fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 40 })),
        (map, text) => {
          for (const hit of [...lookFor(map, text).hits, ...offered(map, 10)]) {
            const { title, piece } = shownHit(map, hit);
            for (const shown of piece ? [title, piece] : [title]) {
              for (const { end } of shown.marks) expect(end).toBeLessThanOrEqual(shown.text.length);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives everything that is in it for its own title, where that has a word', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        for (const found of findableIn(map)) {
          const title = titleOf(map, found);
          const searched = partsOf(map, found).some(({ text }) => text === title);
          if (!searched || queryOf(title).words.length === 0) continue;
          const { hits, answer } = lookFor(map, `${title} `, { most: 1_000 });
          if (answer === 'all') expect(hits.map((hit) => hit.found)).toContainEqual(found);
          else expect(['asked', 'some', 'apart']).toContain(answer);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('without anything in it offers nothing and finds nothing', () => {
    const map = mapOf();
    expect(offered(map, 10)).toEqual([]);
    expect(lookFor(map, 'word').answer).toBe('none');
  });

  it('offers its thesis and chapters, or its first statements', () => {
    const ids = (map: ReturnType<typeof mapOf>) => offered(map, 10).map(({ found }) => found.id);
    expect(ids(mapOf({ nodes: ['a', 'b/war', 'c/peace'], thesis: ['b', 'gone'] }))).toEqual([
      'b',
      'war',
      'peace',
    ]);
    expect(ids(mapOf({ nodes: ['a', 'b'] }))).toEqual(['a', 'b']);
  });
});

describe('the index of a map', () => {
  it('is made in slices where it is paused, and is the same as one made at once', () => {
    const nodes = Array.from({ length: 50 }, (_, i) => `node-${i}`);
    const sliced = mapOf({ nodes });
    let slices = 0;
    while (!searchIndex(sliced, () => true)) slices += 1;
    expect(slices).toBe(50);
    const whole = mapOf({ nodes });
    expect(lookFor(sliced, 'node', { most: 50 })).toEqual(lookFor(whole, 'node', { most: 50 }));
  });

  it('is made once', () => {
    const map = mapOf({ nodes: ['a'] });
    expect(searchIndex(map)).toBe(searchIndex(map));
  });
});
