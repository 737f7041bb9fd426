import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, type Marked } from '#analysis/search/excerpt.ts';
import { marksIn } from '#analysis/search/marks.ts';
import { wordsIn } from '#analysis/search/words.ts';

const marked = ({ text, marks }: Marked) => marks.map(({ start, end }) => text.slice(start, end));

/** Texts with accents apart and together, letters in pairs, signs above the first plane, and halves of such. */
const piece = fc.constantFrom(
  ...['treaty', 'Tréaty', 'e\u0301', 'ﬁ', '朝鲜', '한', '𝕋𝕣', '🙂', '\ud83d', '\u0301', '\u202e', '\n', '.'],
);
const texts = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 }), fc.constant(' ')), {
  maxLength: 60,
});

/** A text, and some of its words of which some of the letters were typed. */
const searched = fc.tuple(texts, fc.infiniteStream(fc.nat({ max: 5 }))).map(([pieces, rolls]) => {
  const text = pieces.join('');
  const met = new Map<string, number>();
  for (const { term } of wordsIn(text)) {
    const roll = rolls.next().value ?? 0;
    if (roll > 1) met.set(term, roll);
  }
  return { text, met };
});

function expectWhole({ text, marks }: Marked): void {
  let end = -1;
  for (const mark of marks) {
    expect(mark.start).toBeGreaterThan(end);
    expect(mark.end).toBeGreaterThan(mark.start);
    for (const place of [mark.start, mark.end]) expect(isTorn(text, place)).toBe(false);
    end = mark.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

/** Whether a place is in the middle of a character. */
function isTorn(text: string, place: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));
}

describe('marks', () => {
  it('cover as much of a word as was typed', () => {
    const text = 'The treaties of Tréaty';
    expect(
      marked({
        text,
        marks: marksIn(
          text,
          new Map([
            ['treaties', 4],
            ['treaty', 6],
          ]),
        ),
      }),
    ).toEqual(['trea', 'Tréaty']);
  });

  it('join where pairs of letters overlap', () => {
    const text = '新的朝鲜条约。';
    const met = new Map([
      ['朝鲜', 2],
      ['鲜条', 2],
      ['条约', 2],
    ]);
    expect(marked({ text, marks: marksIn(text, met) })).toEqual(['朝鲜条约']);
  });

  it('lie inside any text, in order and apart, and tear no character', () => {
    fc.assert(
      fc.property(searched, ({ text, met }) => {
        const marks = marksIn(text, met);
        expectWhole({ text, marks });
        for (const { start, end } of marks) {
          expect(wordsIn(text).some((word) => word.start >= start && word.start < end)).toBe(true);
        }
      }),
    );
  });

  it('mark every word that was met', () => {
    fc.assert(
      fc.property(searched, ({ text, met }) => {
        const marks = marksIn(text, met);
        for (const { term, start } of wordsIn(text)) {
          const inside = marks.some((mark) => mark.start <= start && start < mark.end);
          if (met.has(term)) expect(inside).toBe(true);
        }
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'Before it there is much. '.repeat(20)}Then comes the treaty at last. ${'And more after it. '.repeat(20)}`;

  it('is the whole of a short text', () => {
    expect(excerpt('A treaty', new Map([['treaty', 6]]), 40)).toEqual({
      text: 'A treaty',
      marks: [{ start: 2, end: 8 }],
    });
  });

  it('is the beginning of a long text in which nothing is marked', () => {
    expect(excerpt(long, new Map(), 40).text).toBe('Before it there is much. Before it there…');
  });

  it('is what stands around the first mark', () => {
    const around = excerpt(long, new Map([['treaty', 6]]), 80);
    expect(around.text).toMatch(/^….*Then comes the treaty at last\..*…$/);
    expect(marked(around)).toEqual(['treaty']);
  });

  it('is cut between letters where there are no words', () => {
    const run = excerpt('🙂'.repeat(300), new Map(), 41);
    expect(run.text).toBe(`${'🙂'.repeat(21)}…`);
  });

  it('is never much longer than it may be, and its marks lie inside, in order, and tear nothing', () => {
    fc.assert(
      fc.property(searched, fc.integer({ min: 8, max: 60 }), ({ text, met }, most) => {
        const short = excerpt(text, met, most);
        expectWhole(short);
        const accents = /\p{M}*$/u;
        expect(short.text.replace(/…$/, '').replace(accents, '').length).toBeLessThanOrEqual(most + 3);
        if (text.length > most && marksIn(text, met).length > 0)
          expect(short.marks.length).toBeGreaterThan(0);
      }),
    );
  });
});
