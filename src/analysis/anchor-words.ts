import { lookupOf } from '#domain/lookup.ts';
import type { Anchor, ArgumentMap, Citation } from '#domain/map.ts';

/** Where something stands, in words: "Full text, paragraph 9"; "" where the map does not know the source. */
export function anchorWords(map: ArgumentMap, anchor: Anchor): string {
  const source = lookupOf(map).source.get(anchor.source);
  if (!source) return '';
  const edition = source.editions?.find(({ id }) => id === anchor.edition);
  const paragraph = anchor.paragraph === undefined ? '' : `paragraph ${anchor.paragraph}`;
  return [edition?.label ?? source.title, paragraph].filter(Boolean).join(', ');
}

/** The document that a statement stands for, in words: "Charter of the United Nations, Article 51". */
export function citationWords(map: ArgumentMap, citation: Citation): string {
  const title = lookupOf(map).source.get(citation.source)?.title;
  return [title, citation.place].filter(Boolean).join(', ');
}
