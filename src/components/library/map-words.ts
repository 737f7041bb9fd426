import { fileSizeWords } from '#components/picture/picture-words.ts';
import type { EarlierState, KeptMap } from '#store/library/kept-map.ts';

const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "3 May 2026, 14:05"; nothing where a damaged record has no date. */
function momentWords(time: number): string {
  return time === 0 ? '' : moment.format(new Date(time));
}

/** "Argdown · 12 KB · opened 3 May 2026, 14:05". */
export function factsOf({ format, size, opened }: KeptMap): string {
  const when = momentWords(opened);
  return [format, fileSizeWords(size), when && `opened ${when}`].filter(Boolean).join(' · ');
}

/** "Until 3 May 2026, 14:05: other content, 12 KB". */
export function stateWords({ until, was, size }: EarlierState): string {
  const what = was === 'content' ? `other content, ${fileSizeWords(size)}` : 'looked at in another way';
  return `Until ${momentWords(until)}: ${what}`;
}
