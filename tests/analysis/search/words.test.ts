import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedPoint, foldedWord } from '#analysis/search/letters.ts';
import { endInText, LONGEST_TERM, wordsIn } from '#analysis/search/words.ts';

const terms = (text: string) => wordsIn(text).map(({ term }) => term);

describe('the words of a text', () => {
  it.each([
    ['Kim Jong-un’s visit', ['kim', 'jong', 'un', 's', 'visit']],
    ['Müllheim, MÜLLHEIM', ['mullheim', 'mullheim']],
    ['Ærøskøbing Łódź Đà Nẵng', ['aeroskobing', 'lodz', 'da', 'nang']],
    ['Straße STRASSE', ['strasse', 'strasse']],
    ['Ёлка и ёлка', ['елка', 'и', 'елка']],
    ['ΣΟΦΟΣ σοφός', ['σοφοσ', 'σοφοσ']],
    ['İstanbul ısı', ['istanbul', 'isi']],
    ['oﬀice ｗｉｄｅ x²', ['office', 'wide', 'x2']],
    ['שָׁלוֹם', ['שלום']],
    ['المكتبةُ مكتبة', ['مكتبة', 'مكتبة']],
    ['ألمانيا الى', ['المانيا', 'الى']],
    ['co\u00adoperate', ['cooperate']],
    ['\u202eabc\u202c', ['abc']],
    ['50 € for 🙂', ['50', '€', 'for', '🙂']],
    ['__proto__', ['proto']],
    ['\ud800 \udc00 ?!', []],
  ])('in %j are %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('are pairs of letters where a script has no spaces, and the last letter', () => {
    expect(terms('朝鲜条约')).toEqual(['朝鲜', '鲜条', '条约', '约']);
    expect(terms('Putin访问')).toEqual(['putin', '访问', '问']);
    expect(terms('がか')).not.toEqual(terms('かが'));
  });

  it('are alike however a Korean syllable is written', () => {
    expect(terms('한국어'.normalize('NFD'))).toEqual(terms('한국어'));
    expect(terms('한국')[0]?.startsWith(terms('하')[0] ?? '?')).toBe(true);
  });

  it('are cut in their terms, not in the text', () => {
    const long = 'x'.repeat(10_000);
    expect(wordsIn(long)).toEqual([{ term: 'x'.repeat(LONGEST_TERM), start: 0, end: 10_000, pair: false }]);
  });

  it('stand where they say, in order, and fold to their terms, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let start = 0;
        for (const word of wordsIn(text)) {
          expect(word.start).toBeGreaterThanOrEqual(start);
          expect(word.end).toBeGreaterThan(word.start);
          expect(foldedWord(text.slice(word.start, word.end)).slice(0, LONGEST_TERM)).toBe(word.term);
          start = word.start + 1;
        }
      }),
    );
  });

  it('fold alike composed and decomposed, in capitals and small', () => {
    const letters = fc.stringMatching(/^[a-zA-ZÀ-ÖØ-öø-žΆ-ώА-яёЁ]{1,12}$/u);
    fc.assert(
      fc.property(letters, (word) => {
        expect(foldedWord(word.normalize('NFD'))).toBe(foldedWord(word.normalize('NFC')));
        expect(foldedWord(word.toLowerCase())).toBe(foldedWord(word));
        expect(Array.from(word, foldedPoint).join('')).toBe(foldedWord(word));
      }),
    );
  });
});

describe('the end of a beginning', () => {
  it.each([
    ['Cafe\u0301s', 4, 'Cafe\u0301'],
    ['Café', 4, 'Café'],
    ['ﬁnal', 1, 'ﬁ'],
    ['Straße', 5, 'Straß'],
    ['𝕋𝕣𝕖', 2, '𝕋𝕣'],
  ])('of %j after %d letters comes after %j', (text, units, beginning) => {
    const [word] = wordsIn(text);
    expect(word && text.slice(0, endInText(text, word, units))).toBe(beginning);
  });
});
