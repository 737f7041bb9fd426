import type { Chapters } from '#analysis/chapters.ts';
import type { Drawn } from '#analysis/drawn.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Anchor, ArgumentMap, Id } from '#domain/map.ts';

/** No source of a map has an empty id. */
const NOWHERE = '';

/** What is drawn by the text that it stands in first, in the order in which a reader of that text comes upon it. */
export function sourceOrder(map: ArgumentMap, drawn: Drawn): Chapters {
  const { node, source } = lookupOf(map);
  const anchorOf = (id: Id): Anchor | undefined =>
    node.get(id)?.anchors?.find((anchor) => source.has(anchor.source));
  const place = new Map(map.nodes.map(({ id }, i) => [id, i]));
  const order = [...drawn.nodes].sort(
    (a, b) =>
      (anchorOf(a)?.paragraph ?? Number.MAX_SAFE_INTEGER) -
        (anchorOf(b)?.paragraph ?? Number.MAX_SAFE_INTEGER) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
  const rank = new Map(order.map((id, i) => [id, i]));
  return {
    list: [...map.sources.map(({ id, title }) => ({ id, title })), { id: NOWHERE, title: 'In no source' }],
    of: (id) => anchorOf(id)?.source ?? NOWHERE,
    rank: (id) => rank.get(id) ?? 0,
  };
}
