import type { MapProblem } from '#analysis/map-problems.ts';
import { isAnchoredIn, oneSpaced, type SourceText } from '#analysis/source-text.ts';
import type { Anchor, ArgumentMap } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';

/**
 * The anchors that are not where they say: first and last words have to stand in their paragraph, in this order. An anchor
 * without a paragraph may be anywhere. Anchors in other texts are passed over.
 */
export function anchorProblems(map: ArgumentMap, text: SourceText): readonly MapProblem[] {
  const holders = [
    ...map.nodes.map((node, index) => ({ ...node, place: `nodes[${index}]` })),
    ...map.edges.map((edge, index) => ({ ...edge, place: `edges[${index}]` })),
  ];
  return holders.flatMap(({ anchors = [], id, place }) =>
    anchors.flatMap((anchor, index) => {
      const fault = isAnchoredIn(anchor, text) ? faultOf(anchor, text) : undefined;
      if (fault === undefined) return [];
      return [
        { place: `${place}.anchors[${index}]` satisfies Place, message: `${JSON.stringify(id)}: ${fault}` },
      ];
    }),
  );
}

/** The paragraphs, from 1, that have words and that no node anchors. */
export function unanchoredParagraphs(map: ArgumentMap, text: SourceText): readonly number[] {
  const anchored = new Set(
    map.nodes.flatMap(({ anchors = [] }) =>
      anchors.filter((anchor) => isAnchoredIn(anchor, text)).map((anchor) => paragraphOf(anchor, text)),
    ),
  );
  return text.paragraphs.flatMap((words, index) =>
    words === '' || anchored.has(index + 1) ? [] : [index + 1],
  );
}

function paragraphOf(anchor: Anchor, text: SourceText): number {
  return anchor.paragraph ?? text.paragraphs.findIndex((words) => holds(words, anchor)) + 1;
}

function faultOf(anchor: Anchor, text: SourceText): string | undefined {
  const where = text.edition ?? text.source;
  const { paragraph } = anchor;
  const elsewhere = text.paragraphs.findIndex((words) => holds(words, anchor)) + 1;
  if (paragraph === undefined) {
    return elsewhere > 0 ? undefined : `No paragraph of "${where}" has ${wordsOf(anchor)}.`;
  }
  const words = text.paragraphs[paragraph - 1];
  if (words === undefined) {
    return `"${where}" has no paragraph ${paragraph}, only ${text.paragraphs.length}.`;
  }
  if (holds(words, anchor)) return undefined;
  const hint = elsewhere > 0 ? `; it stands in paragraph ${elsewhere}` : '';
  return `Paragraph ${paragraph} of "${where}" does not have ${wordsOf(anchor)}${hint}.`;
}

/** Whether a paragraph has the first words, and the last words not before them. */
function holds(words: string, { start = '', end = '' }: Anchor): boolean {
  const [first, last] = [oneSpaced(start), oneSpaced(end)];
  const from = words.indexOf(first);
  return from !== -1 && words.lastIndexOf(last) + last.length >= from + first.length && words.includes(last);
}

function wordsOf({ start, end }: Anchor): string {
  const words = [start, end].filter((each) => each !== undefined).map((each) => `“${oneSpaced(each)}”`);
  return words.join(' and then ');
}
