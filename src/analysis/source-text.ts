import type { Anchor, Id } from '#domain/map.ts';

/** The words of a source, or of one of its editions: a paragraph a line, paragraph 1 first. */
export interface SourceText {
  readonly source: Id;
  readonly edition?: Id;
  readonly paragraphs: readonly string[];
}

export function sourceText(source: Id, edition: Id | undefined, text: string): SourceText {
  const paragraphs = text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(oneSpaced);
  return edition === undefined ? { source, paragraphs } : { source, edition, paragraphs };
}

/** Whether an anchor speaks of this text. One without an edition speaks of each edition. */
export function isAnchoredIn(anchor: Anchor, text: SourceText): boolean {
  if (anchor.source !== text.source) return false;
  return anchor.edition === undefined || text.edition === undefined || anchor.edition === text.edition;
}

/** Words with single spaces, so that line breaks and non-breaking spaces do not matter. */
export function oneSpaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
