import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapNode } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { argdownTitle } from '#formats/argdown-text.ts';
import { wellFormed } from '#formats/well-formed.ts';

/**
 * What a map says, for comparing: without ids and labels, and with every text on one line. Nodes stand by chapters, those
 * without one first; steps are told by what they join, each once.
 */
export function sameButForNames(map: ArgumentMap) {
  const { topic, edge: edges } = lookupOf(map);
  const chapters = [...new Set(map.topics.map(({ label }) => said(label)))];
  const chapterOf = (node: MapNode): string => {
    const chapter = topic.get(node.topic ?? '');
    return chapter ? said(chapter.label) : '';
  };
  const rank = (node: MapNode): number => chapters.indexOf(chapterOf(node));
  const nodes = [undefined, ...map.topics]
    .flatMap((chapter) => map.nodes.filter((node) => topic.get(node.topic ?? '') === chapter))
    .toSorted((a, b) => rank(a) - rank(b));
  const number = new Map(nodes.map(({ id }, index) => [id, index]));
  const step = (id: Id): string => {
    const { type, from, to } = edges.get(id) ?? { type: 'none', from: [], to: '' };
    const ends = [
      from
        .map((each) => number.get(each))
        .toSorted()
        .join('+'),
      String(number.get(to) ?? step(to)),
    ];
    return `${type}(${(type === 'contradicts' ? ends.toSorted() : ends).join(' → ')})`;
  };
  return {
    title: line(map.title),
    summary: line(map.summary ?? ''),
    chapters,
    nodes: nodes.map((node) => ({
      type: node.type,
      text: said(node.text),
      chapter: chapterOf(node),
      actors: [...new Set(actorNames(map, node.actors).map(line))],
      quote: line(node.quote ?? ''),
      note: line(node.note ?? ''),
      tags: [...new Set(node.tags?.map(tag).filter(Boolean))],
    })),
    steps: [...new Set(map.edges.map(({ id }) => step(id)))].toSorted(),
  };
}

function line(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}

const said = (text: string): string => line(text) || '…';

/** A tag as Argdown has it, but for brackets and hyphens. */
const tag = (text: string): string =>
  /\S/.test(text)
    ? line(
        argdownTitle(text)
          .replace(/[()–-]/g, '')
          .trim(),
      )
    : '';
