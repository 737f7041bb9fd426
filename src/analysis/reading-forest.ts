import { topicOf } from '#analysis/outline.ts';
import type { MapPart } from '#analysis/part.ts';
import { portionDepth } from '#analysis/portions.ts';
import { type Standing, type Standings, standings } from '#analysis/standings.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** What stands at the top of a chapter. */
export interface ChapterRoots {
  /** "" where it holds what has no topic. */
  readonly id: Id;
  readonly title: string;
  readonly roots: readonly Id[];
  /** How many shown nodes belong to it. */
  readonly size: number;
}

/**
 * Where each shown node is told in full: once, in its own chapter, under what it bears on there and as near to the top as
 * can be. Everywhere else where it stands, it is only named.
 */
export interface ReadingForest extends Standings {
  /** What stands above all chapters: the theses or, in a map without chapters, all that bears on nothing. */
  readonly top: readonly Id[];
  /** In reading order, each with something at its top. */
  readonly chapters: readonly ChapterRoots[];
  /** By what a node stands where it is told in full; null where it stands at the top of its chapter. */
  readonly place: ReadonlyMap<Id, Standing | null>;
  /** Nodes at the top of their chapter for no other reason than that they would stand too deep. */
  readonly continued: ReadonlySet<Id>;
}

/** No row of an outline is deeper and has something under it. */
export const DEEPEST = 64;
/** A row at the top of a chapter is at most so deep: below its chapter, and two portions. */
const ROOT = 4;

/** Made without recursion: a chain may be 20,000 nodes long. */
export function readingForest(map: ArgumentMap, shown: MapPart): ReadingForest {
  const { under, of } = standings(map, shown);
  const ids = map.nodes.flatMap(({ id }) => (shown.nodes.has(id) ? [id] : []));
  const inChapters = ids.some((id) => topicOf(map, id) !== '');
  const chapterOf = (id: Id): Id => (inChapters ? topicOf(map, id) : '');
  const theses = new Set(map.thesis.filter((id) => shown.nodes.has(id)));
  const roots = new Map<Id, Id[]>();
  const place = new Map<Id, Standing | null>();
  const depth = new Map<Id, number>();
  const continued = new Set<Id>();
  const growing: Id[] = [];

  const plant = (id: Id): void => {
    place.set(id, null);
    depth.set(id, ROOT);
    growing.push(id);
    if (inChapters && theses.has(id)) return;
    const list = roots.get(chapterOf(id));
    if (list) list.push(id);
    else roots.set(chapterOf(id), [id]);
  };
  const hang = (standing: Standing, deep: number): void => {
    const { id } = standing;
    if (place.has(id) || chapterOf(id) !== chapterOf(standing.under)) return;
    if (deep >= DEEPEST && under.has(id)) {
      continued.add(id);
      plant(id);
      return;
    }
    place.set(id, standing);
    depth.set(id, deep);
    growing.push(id);
  };
  let next = 0;
  const grow = (): void => {
    for (let id = growing[next]; id !== undefined; id = growing[++next]) {
      // The thesis stands above the chapters; what bears on it is told in its own.
      if (inChapters && theses.has(id)) continue;
      const list = under.get(id) ?? [];
      const deep = (depth.get(id) ?? ROOT) + 1 + portionDepth(list.length);
      for (const standing of list) hang(standing, deep);
    }
  };

  const bears = (id: Id): boolean =>
    (of.get(id) ?? []).some(
      (standing) =>
        !standing.reversed &&
        standing.under !== id &&
        chapterOf(standing.under) === chapterOf(id) &&
        !(inChapters && theses.has(standing.under)),
    );
  for (const id of theses) plant(id);
  for (const id of ids) if (!place.has(id) && !bears(id)) plant(id);
  grow();
  // Where everything goes round in a circle, the first of it in the map's order begins.
  for (const id of ids) {
    if (place.has(id)) continue;
    plant(id);
    grow();
  }
  const order = new Map(ids.map((id, i) => [id, theses.has(id) ? -1 : continued.has(id) ? ids.length : i]));
  for (const list of roots.values()) list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    under,
    of,
    top: inChapters ? [...theses] : (roots.get('') ?? []),
    chapters: inChapters ? chaptersWith(map, roots, ids.map(chapterOf)) : [],
    place,
    continued,
  };
}

function chaptersWith(
  map: ArgumentMap,
  roots: ReadonlyMap<Id, readonly Id[]>,
  chapters: readonly Id[],
): readonly ChapterRoots[] {
  const sizes = new Map<Id, number>();
  for (const id of chapters) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const all = [
    ...map.topics.map(({ id, label }) => ({ id, title: label })),
    { id: '', title: 'In no chapter' },
  ];
  return all.flatMap(({ id, title }) => {
    const own = roots.get(id);
    return own ? [{ id, title, roots: own, size: sizes.get(id) ?? 0 }] : [];
  });
}
