import type { Found } from '#analysis/search/find.ts';
import { MOST_WORDS } from '#analysis/search/query.ts';
import { listed } from '#domain/words.ts';

/** What a search has come to, in a sentence; "" where nothing was asked. */
export function foundWords(text: string, found: Found): string {
  return [answerWords(text, found), found.cut ? `Only the first ${MOST_WORDS} words were looked for.` : '']
    .filter(Boolean)
    .join(' ');
}

function answerWords(text: string, { answer, count, similar }: Found): string {
  switch (answer) {
    case 'asked':
      return text.trim() === '' ? '' : 'Type a word to look for.';
    case 'all': {
      if (similar.length > 0)
        return `Nothing has ${listed(similar.map(quoted))}: ${count} ${has(count)} words like it.`;
      return count === 1 ? '1 found' : `${count} found`;
    }
    case 'apart':
      return `Nowhere do these words stand together: ${count} ${has(count)} them all.`;
    case 'some':
      return `Nothing has all of these words: ${count} ${has(count)} some.`;
    case 'none':
      return `Nothing found for ${quoted(text)}. Try fewer letters, or another word.`;
  }
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have';
}

function quoted(text: string): string {
  const letters = Array.from(text.trim());
  return `“${letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('')}”`;
}
