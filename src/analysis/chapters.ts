import { type Outline, topicOf } from '#analysis/outline.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** A part of the map that is laid out by itself. */
export interface Chapter {
  readonly id: Id;
  /** "" where it has no panel. */
  readonly title: string;
}

export interface Chapters {
  /** In reading order. */
  readonly list: readonly Chapter[];
  of(id: Id): Id;
  /** The order of nodes within a chapter, where it is not that of the outline. */
  rank?(id: Id): number;
}

const divisions = new WeakMap<Outline, Chapters>();

/** The chapters of what is shown: the map's topics or, where it has none, everything that hangs on one root. */
export function chaptersOf(map: ArgumentMap, outline: Outline): Chapters {
  const known = divisions.get(outline);
  if (known) return known;
  const chapters = map.topics.length > 0 ? topics(map) : trees(outline);
  divisions.set(outline, chapters);
  return chapters;
}

function topics(map: ArgumentMap): Chapters {
  return {
    list: map.topics.map(({ id, label }) => ({ id, title: label })),
    of: (id) => topicOf(map, id),
  };
}

function trees(outline: Outline): Chapters {
  const chapter = new Map<Id, Id>();
  for (const id of outline.order) {
    chapter.set(id, chapter.get(outline.parent.get(id) ?? id) ?? id);
  }
  return {
    list: outline.roots.map((id) => ({ id, title: '' })),
    of: (id) => chapter.get(id) ?? '',
  };
}
