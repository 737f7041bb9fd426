import { describe, expect, it } from 'vitest';
import { foundWords } from '#analysis/search/found-words.ts';
import { shownHit } from '#analysis/search/shown-hit.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { smallDebate } from '../../components/small-debate.ts';
import { lookFor, namesFound, statements } from './search-map.ts';

const debate = statements({
  'Sanctions stand': { text: 'The Council’s measures have not been lifted.' },
  'Trade goes on': { text: 'In spite of the sanctions the two countries trade.' },
  'A summit in June': { text: 'They met.', quote: 'We shall not heed sanctions.' },
  'A bridge is built': { text: 'It crosses the river.', note: 'The sanctions allow it.' },
  'Résumé of Łódź': { text: 'A café by the Straße, in Ελλάδα and in Орёл.' },
});

const sentence = (map: ArgumentMap, text: string) => foundWords(text, lookFor(map, text));

describe('a search', () => {
  it('gives labels before texts, texts before quotes, and quotes before notes', () => {
    expect(namesFound(debate, 'sanctions')).toEqual([
      'Sanctions stand',
      'Trade goes on',
      'A summit in June',
      'A bridge is built',
    ]);
  });

  it.each(['resume', 'lodz', 'CAFÉ', 'strasse', 'ελλαδα', 'орел'])(
    'does without accents and capitals: %s',
    (text) => {
      expect(namesFound(debate, text)).toEqual(['Résumé of Łódź']);
    },
  );

  it('takes a beginning for the word, at every letter from the second', () => {
    for (let letters = 2; letters <= 'sanctions'.length; letters += 1) {
      expect(namesFound(debate, 'sanctions'.slice(0, letters))[0]).toBe('Sanctions stand');
    }
  });

  it('gives a whole word before a beginning of one', () => {
    const map = statements({ 'Warnings were given': {}, 'War is near': {}, 'Warm words': {} });
    expect(namesFound(map, 'war')[0]).toBe('War is near');
  });

  it.each(['sanctoins', 'santions', 'sanctionss', 'brigde', 'sumit'])(
    'forgives the typo in %s, and says so',
    (typo) => {
      const found = lookFor(debate, typo);
      expect(found.count).toBeGreaterThan(0);
      expect(found.similar).toEqual([typo]);
      expect(foundWords(typo, found)).toMatch(
        new RegExp(`^Nothing has “${typo}”: \\d ha(s|ve) words like it\\.$`),
      );
    },
  );

  it('does not take one word for another that the map has', () => {
    const map = statements({ 'The form of it': {}, 'Far from it': {} });
    expect(namesFound(map, 'form')).toEqual(['The form of it']);
  });

  it('goes by what is right of a word that is half typed with a typo', () => {
    expect(namesFound(debate, 'sanctoi')[0]).toBe('Sanctions stand');
  });

  it('asks for all words', () => {
    expect(namesFound(debate, 'countries sanctions')).toEqual(['Trade goes on']);
  });

  it('gives what has some of the words where nothing has them all, and says so', () => {
    expect(namesFound(debate, 'bridge summit')).toEqual(['A bridge is built', 'A summit in June'].sort());
    expect(sentence(debate, 'bridge summit')).toBe('Nothing has all of these words: 2 have some.');
    expect(sentence(debate, 'bridge zebra')).toBe('Nothing has all of these words: 1 has some.');
  });

  it('keeps words in quotation marks together, and says where nothing has them so', () => {
    expect(namesFound(debate, '"not been lifted"')).toEqual(['Sanctions stand']);
    expect(namesFound(debate, '“not been lif')).toEqual(['Sanctions stand']);
    expect(sentence(debate, '"been not lifted"')).toBe(
      'Nowhere do these words stand together: 1 has them all.',
    );
    expect(sentence(debate, '"sanction"')).toMatch(/^Nothing found/);
  });

  it('says that it found nothing, and that there was nothing to look for', () => {
    expect(sentence(debate, 'xylophone')).toBe(
      'Nothing found for “xylophone”. Try fewer letters, or another word.',
    );
    expect(sentence(debate, '?!')).toBe('Type a word to look for.');
    expect(sentence(debate, '  ')).toBe('');
  });

  it('gives no more than was asked for, but counts all, in the same order', () => {
    const map = statements(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`Reason ${i}`, {}])));
    const few = lookFor(map, 'reason', { most: 10 });
    expect(few.hits).toHaveLength(10);
    expect(few.count).toBe(60);
    expect(lookFor(map, 'reason', { most: 40 }).hits.slice(0, 10)).toEqual(few.hits);
  });

  it('finds any piece of a text in a script without spaces', () => {
    const map = statements({
      a: { label: '俄朝条约不是军事同盟' },
      b: { label: '대북제재는 해제되지 않았다' },
    });
    for (const text of ['条约', '军事同盟', '约', '朝'])
      expect(namesFound(map, text)).toEqual(['俄朝条约不是军事同盟']);
    for (const text of ['제재', '해제', '대부'])
      expect(namesFound(map, text)).toEqual(['대북제재는 해제되지 않았다']);
    expect(lookFor(map, '同盟条约').answer).not.toBe('all');
  });
});

describe('what can be found', () => {
  it.each([
    ['Ada', 'actor', 'Ada Mayor'],
    ['city hall', 'actor', 'Town of Müllheim'],
    ['mullheim', 'actor', 'Town of Müllheim'],
    ['heritage', 'chapter', 'Heritage'],
    ['bridge question', 'source', 'The bridge question'],
    ['gazette', 'source', 'The bridge question'],
    ['argument from rule', 'step', /supports “Keep the bridge”$/],
    ['monuments act', 'source', 'Monuments Act'],
    ['it stays', 'statement', 'The bridge stays'],
  ])('for %j is first of all the %s', (text, kind, name) => {
    const [hit] = lookFor(smallDebate, text).hits;
    expect(hit?.found.kind).toBe(kind);
    expect(hit && shownHit(smallDebate, hit).title.text).toEqual(
      typeof name === 'string' ? name : expect.stringMatching(name),
    );
  });

  it('is a statement also by its speaker, its quote, its tags, the document it cites and what editions say', () => {
    const found = (text: string) =>
      lookFor(smallDebate, text).hits.flatMap(({ found: { kind, id } }) =>
        kind === 'statement' ? [id] : [],
      );
    expect(found('drivers')).toEqual(['narrow', 'exempt']);
    expect(found('we keep it')).toEqual(['keep']);
    expect(found('core')).toEqual(['keep']);
    expect(found('monuments act')).toEqual(['law']);
    expect(found('may stay')).toEqual(['keep']);
  });

  it('is shown with the piece that has most of the words, and what that is', () => {
    const [hit] = lookFor(smallDebate, 'bridge may stay').hits;
    const shown = hit && shownHit(smallDebate, hit);
    expect(shown?.lead).toBe('Evening edition');
    expect(shown?.piece?.text).toBe('The bridge may stay.');
  });

  it('is only what stands in a source, where one is chosen, and all of that before anything is typed', () => {
    const within = (text: string, source: string) =>
      lookFor(smallDebate, text, { source }).hits.map(({ found }) => found.id);
    expect(within('bridge', 'gazette')).toEqual(['keep']);
    expect(within('', 'act')).toEqual(['law']);
    expect(within('bridge', 'act')).toEqual([]);
  });
});
