import type { Cargo, Format, Furniture, Ground, Subject } from '#components/picture/picture-choice.ts';
import type { TakenFactor } from '#picture/canvas-limit.ts';
import type { Words } from '#picture/plate.ts';
import type { Size } from '#scene/geometry.ts';

export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  map: 'Whole map',
  shown: 'What is shown',
  view: 'The view',
};
export const WORDS_WORDS: Readonly<Record<Words, string>> = { label: 'Short labels', text: 'Full sentences' };
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  page: 'As on screen',
  light: 'Light',
  dark: 'Dark',
};
export const FORMAT_WORDS: Readonly<Record<Format, string>> = { png: 'PNG', svg: 'SVG' };
export const FURNITURE_WORDS: Readonly<Record<Furniture, string>> = {
  title: 'Title',
  filter: 'Filter in words',
  legend: 'Legend',
  source: 'Source and date',
};

export const CARGO_WORDS: Readonly<Record<Cargo, string>> = {
  map: 'All of it',
  shown: 'The shown part',
  none: 'No map',
};

const number = new Intl.NumberFormat('en');

/** "4,652 × 3,116 pixels". */
export function sizeWords({ width, height }: Size): string {
  return `${number.format(width)} × ${number.format(height)} pixels`;
}

/** Why the picture is smaller than wanted; "" where it is not. */
export function reducedWords({ factor, reduced }: TakenFactor, wanted: number): string {
  if (!reduced) return '';
  return (
    `A browser cannot hold this picture at ${wanted}×. ` +
    `The largest possible factor, ${number.format(factor)}, is used; an SVG has no such limit.`
  );
}

/** "3.2 MB". */
export function fileSizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${number.format(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${number.format(Math.round(bytes / 100_000) / 10)} MB`;
}

/** What a map inside the picture is good for, and what it costs. */
export function cargoWords(cargo: Cargo, bytes: number | null): string {
  if (cargo === 'none') return 'The picture is only a picture.';
  const size = bytes === null ? '' : ` It adds ${fileSizeWords(bytes)}.`;
  return `Dropped on this page, the picture opens as a map again.${size}`;
}
