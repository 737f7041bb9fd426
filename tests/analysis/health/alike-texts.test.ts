import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeTexts } from '#analysis/health/alike-texts.ts';

describe('texts that are alike', () => {
  it('have the same words, whatever their case, signs and accents’ form', () => {
    expect(alikeTexts(['It stays.', 'Something else', 'it stays', 'IT — STAYS!'])).toEqual([[0, 2, 3]]);
    expect(alikeTexts(['caf\u00e9 au lait', 'cafe\u0301 au lait'])).toEqual([[0, 1]]);
  });

  it('may differ in one word of a sentence, and not in one of a few', () => {
    const sentence = 'Both sides will at once give each other help of every kind';
    expect(alikeTexts([sentence, sentence.replace('help', 'aid')])).toEqual([[0, 1]]);
    expect(alikeTexts(['Text of a.', 'Text of b.'])).toEqual([]);
  });

  it('are found in scripts without spaces', () => {
    const text = '両国は相互に遅滞なくあらゆる援助を与える';
    expect(alikeTexts([text, text.replace('援助', '支援'), '全く別の文章がここにある'])).toEqual([[0, 1]]);
  });

  it('are not those that say nothing', () => {
    expect(alikeTexts(['', '…', '🙂', ''])).toEqual([]);
  });

  it('are the pairs that comparing every two of them finds', () => {
    const word = fc.constantFrom('war', 'peace', 'treaty', 'state', 'law', 'arms', 'trade', 'norm', 'ally');
    const sentence = fc.array(word, { minLength: 4, maxLength: 12 });
    const near = sentence.chain((words) =>
      fc.record({ words: fc.constant(words), at: fc.nat(words.length - 1), other: word }),
    );
    const texts = fc.array(near, { maxLength: 14 }).map((list) =>
      list.flatMap(({ words, at, other }) => {
        const changed = words.map((one, i) => (i === at ? other : one));
        return [words.join(' '), changed.join(' ')];
      }),
    );
    fc.assert(
      fc.property(texts, (list) => {
        const groupOf = new Map(
          alikeTexts(list).flatMap((group) => group.map((place) => [place, group[0]] as const)),
        );
        const pairs = list.flatMap((a, i) => list.slice(0, i).map((b, j) => ({ a, b, i, j })));
        for (const { a, b, i, j } of pairs) {
          if (likeness(a, b) >= 0.7) expect(groupOf.get(i) ?? i).toBe(groupOf.get(j) ?? j);
        }
      }),
    );
  });
});

function likeness(a: string, b: string): number {
  const [one, other] = [features(a), features(b)];
  const common = [...one].filter((feature) => other.has(feature)).length;
  return a === b ? 1 : common / (one.size + other.size - common);
}

function features(text: string): ReadonlySet<string> {
  const words = text.split(' ');
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}
