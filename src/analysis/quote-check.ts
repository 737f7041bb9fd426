import type { MapProblem } from '#analysis/map-problems.ts';
import { isAnchoredIn, oneSpaced, type SourceText } from '#analysis/source-text.ts';
import type { ArgumentMap } from '#domain/map.ts';

/**
 * The quotes that none of the texts has word for word. A node's quote is looked for in the texts that it is anchored in, in
 * all of them where it has no anchor, and not at all where its anchors are in other texts. A "…" stands for words left out.
 */
export function quoteProblems(map: ArgumentMap, texts: readonly SourceText[]): readonly MapProblem[] {
  return map.nodes.flatMap(({ id, quote, anchors = [] }, index) => {
    if (quote === undefined) return [];
    const near =
      anchors.length === 0
        ? texts
        : texts.filter((text) => anchors.some((anchor) => isAnchoredIn(anchor, text)));
    if (near.length === 0 || near.some((text) => isQuotedFrom(quote, text.paragraphs.join(' ')))) return [];
    const where = near.map(({ source, edition }) => `"${edition ?? source}"`).join(' or ');
    return [
      {
        place: `nodes[${index}].quote`,
        message: `${JSON.stringify(id)}: The quote does not stand in ${where}: “${oneSpaced(quote)}”.`,
      },
    ];
  });
}

function isQuotedFrom(quote: string, words: string): boolean {
  const whole = oneSpaced(quote);
  if (words.includes(whole)) return true;
  let at = 0;
  return whole.split(/\s*\[?(?:…|\.\.\.)\]?\s*/).every((part) => {
    const found = words.indexOf(part, at);
    at = found + part.length;
    return found !== -1;
  });
}
