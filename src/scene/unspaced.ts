import { graphemes } from '#scene/graphemes.ts';

/** Scripts that are written without spaces between words, with the signs that only they use. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\u3000-\u303f\u30fb\u30fc\uff00-\uff60]/u;

/** What no line begins with: closing signs, small kana, marks of length and of repetition. */
const NOT_FIRST =
  /^[、。，．・：；！？）」』】〉》〕］｝”’…‥～〜ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ\p{Pe}\p{Pf},.:;!?%°]/u;
/** What no line ends with. */
const NOT_LAST = /[（「『【〈《〔［｛“‘\p{Ps}\p{Pi}]$/u;
/** What is written with spaces stays whole among what is not: a name in Latin letters, a number. */
const WHOLE = /^[\p{L}\p{N}]/u;

const KANA = /\p{Script=Hiragana}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const STOP = /[、。，．；：！？,.;:!?]$/u;
const PARTICLE = /[はがをにでとものへ]$/u;

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The pieces of a text without spaces between which a line may break. */
export function unspacedPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const letter of graphemes(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && sticks(last, letter)) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}

function sticks(before: string, letter: string): boolean {
  if (NOT_FIRST.test(letter) || NOT_LAST.test(before)) return true;
  const last = [...before].at(-1) ?? '';
  return WHOLE.test(letter) && WHOLE.test(last) && !isUnspaced(letter) && !isUnspaced(last);
}

/**
 * How much a break between two pieces disturbs, from 0 to 1. In Japanese a phrase mostly ends in hiragana and the next
 * begins in another script, so what the eye takes in at once can be told without a dictionary; in other scripts all
 * breaks are alike.
 */
export function breakCost(before: string, after: string): number {
  if (STOP.test(before) || before.endsWith(' ')) return 0;
  const [last, first] = [[...before].at(-1) ?? '', [...after][0] ?? ''];
  if (KANA.test(last)) {
    if (!KANA.test(first)) return 0.05;
    return PARTICLE.test(last) ? 0.4 : 0.8;
  }
  // An ending would be torn from its word.
  if (KANA.test(first)) return 1;
  return KATAKANA.test(last) && KATAKANA.test(first) ? 1 : 0.6;
}
