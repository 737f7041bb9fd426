import { type Outline, topicOf } from '#analysis/outline.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** A part of the map that is drawn in a panel of its own. */
export interface Chapter {
  readonly id: Id;
  /** "" where it has no panel: for what stands outside all chapters. */
  readonly title: string;
}

export interface Chapters {
  /** In reading order. */
  readonly list: readonly Chapter[];
  of(id: Id): Id;
}

/** A map without topics is divided if it is larger than this, into branches of at least so many nodes. */
const DIVIDED = { from: 40, branch: 4 } as const;

const divisions = new WeakMap<Outline, Chapters>();

/**
 * The chapters of what is shown: the map's topics. Where it has none and is not small, the branches under what it argues
 * for, each named after the claim at its head; what argues for itself alone stands outside them.
 */
export function chaptersOf(map: ArgumentMap, outline: Outline): Chapters {
  const known = divisions.get(outline);
  if (known) return known;
  const chapters = map.topics.length > 0 ? topics(map) : branches(map, outline);
  divisions.set(outline, chapters);
  return chapters;
}

function topics(map: ArgumentMap): Chapters {
  return {
    list: map.topics.map(({ id, label }) => ({ id, title: label })),
    of: (id) => topicOf(map, id),
  };
}

function branches(map: ArgumentMap, outline: Outline): Chapters {
  const size = (id: Id): number => (outline.below.get(id) ?? 0) + 1;
  const heads =
    outline.order.length <= DIVIDED.from
      ? []
      : outline.roots
          .flatMap((root) =>
            size(root) > outline.order.length / 2
              ? (outline.hangers.get(root) ?? []).map((hanger) => hanger.id)
              : [root],
          )
          .filter((id) => size(id) >= DIVIDED.branch);
  const { node } = lookupOf(map);
  const known = new Set(heads);
  const chapter = new Map<Id, Id>();
  for (const id of outline.order) {
    chapter.set(id, known.has(id) ? id : (chapter.get(outline.parent.get(id) ?? '') ?? ''));
  }
  return {
    list: [{ id: '', title: '' }, ...heads.map((id) => ({ id, title: node.get(id)?.label ?? '' }))],
    of: (id) => chapter.get(id) ?? '',
  };
}
