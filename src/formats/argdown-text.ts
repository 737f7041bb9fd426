import { wellFormed } from './well-formed.ts';

/** Text that Argdown takes for nothing but text: on one line, and its own signs escaped. */
export function argdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\@#*_[\]<>(){}]/g, '\\$&')
    .replace(/[.:](?=\S)/g, '\\$&')
    .replace(/\/(?=[/*])|-(?=-)/g, '\\$&');
}

/**
 * A title, which knows no escapes: its brackets are round, and it does not begin with a hyphen. Argdown keeps titles as
 * keys of plain objects, so those that every object has stand in quotation marks.
 */
export function argdownTitle(text: string): string {
  const title = oneLine(text).replace(/[[<]/g, '(').replace(/[\]>]/g, ')').replace(/^-+/, '–');
  if (title === '') return 'Untitled';
  return title in Object.prototype ? `“${title}”` : title;
}

function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
