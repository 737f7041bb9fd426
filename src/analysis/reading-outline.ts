import type { MapPart } from '#analysis/part.ts';
import { portionSize } from '#analysis/portions.ts';
import { type ChapterRoots, DEEPEST, type ReadingForest, readingForest } from '#analysis/reading-forest.ts';
import { isOtherEnd, type Standing } from '#analysis/standings.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge, MapNode } from '#domain/map.ts';

/** A node where it stands under something, or at the top. */
export interface StatementRow {
  readonly kind: 'statement';
  readonly node: MapNode;
  /** By what it stands there; null at the top. */
  readonly by: Standing | null;
  /** Whether it already stands above this row: here the argument goes round in a circle, and the outline stops. */
  readonly again: boolean;
  /** Whether this is the one place where it is told in full. */
  readonly full: boolean;
}

export interface ChapterRow {
  readonly kind: 'chapter';
  readonly title: string;
  /** How many of the shown nodes belong to it. */
  readonly count: number;
}

/** Some of the many things that stand under one: from the how manieth to the how manieth of how many. */
export interface PortionRow {
  readonly kind: 'portion';
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** A row of the outline. Its key says how it is come by: it is the same in every outline of the map, and plain ASCII. */
export interface Row {
  readonly key: string;
  readonly parent: Row | null;
  /** Counted from 1, as are positions. */
  readonly level: number;
  readonly position: number;
  /** How many rows there are beside it, itself among them. */
  readonly size: number;
  /** Whether there is something under it. */
  readonly opens: boolean;
  readonly is: StatementRow | ChapterRow | PortionRow;
}

/**
 * The shown part of a map as a reader goes through it: the thesis, then chapter by chapter what it rests on, under each
 * statement its reasons and then the objections to it, with the answers under these. A node stands under each thing that
 * it bears on, so all of it may be endless: rows are made as they are asked for, and kept as long as the outline is.
 */
export interface ReadingOutline {
  readonly forest: ReadingForest;
  readonly top: readonly Row[];
  /** The rows directly under a row of this outline. */
  under(row: Row): readonly Row[];
  /** In how many places a node stands. */
  places(id: Id): number;
  /** The rows down to one of a node's places, that one last; the first is where it is told in full. */
  wayTo(id: Id, place?: number): readonly Row[];
  /** Which of its node's places a row shows, wherever the row itself stands. */
  placeOf(row: Row): number;
  /** The rows down to the first premise of a step, where it stands by that step. */
  wayToStep(step: MapEdge): readonly Row[];
}

interface Link {
  readonly id: Id;
  readonly by: Standing | null;
}

/** What a row is made for. */
type Entry = ChapterRoots | Link;

/** Where a row stands; its key is that of the row above, with a slash. */
type Place = Pick<Row, 'key' | 'parent' | 'level' | 'position' | 'size'>;

const outlines = new WeakMap<MapPart, ReadingOutline>();

/** The outline of what is shown; the same object gives the same outline. */
export function readingOutline(map: ArgumentMap, shown: MapPart): ReadingOutline {
  const known = outlines.get(shown);
  if (known) return known;
  const outline = madeFor(map, readingForest(map, shown));
  outlines.set(shown, outline);
  return outline;
}

function madeFor(map: ArgumentMap, forest: ReadingForest): ReadingOutline {
  const { node: nodes } = lookupOf(map);
  const nodeIndex = new Map(map.nodes.map(({ id }, i) => [id, i]));
  const stepIndex = new Map(map.edges.map(({ id }, i) => [id, i]));
  const topicIndex = new Map(map.topics.map(({ id }, i) => [id, i + 1]));
  /** What chapters and portions hold, and the rows that have been asked for. */
  const held = new WeakMap<Row, readonly Entry[]>();
  const made = new WeakMap<Row, readonly Row[]>();

  const standingUnder = (id: Id, by: Standing | null): readonly Standing[] => {
    const all = forest.under.get(id) ?? [];
    return by?.step.type === 'contradicts' ? all.filter((standing) => !isOtherEnd(by, standing)) : all;
  };

  const entriesUnder = (row: Row): readonly Entry[] => {
    if (!row.opens) return [];
    if (row.is.kind !== 'statement') return held.get(row) ?? [];
    return standingUnder(row.is.node.id, row.is.by).map((by) => ({ id: by.id, by }));
  };

  const chapterRow = (chapter: ChapterRoots, place: Place): Row => {
    const row: Row = {
      ...place,
      key: `${place.key}c${topicIndex.get(chapter.id) ?? 0}`,
      opens: true,
      is: { kind: 'chapter', title: chapter.title, count: chapter.size },
    };
    held.set(
      row,
      chapter.roots.map((id) => ({ id, by: null })),
    );
    return row;
  };

  const statementRow = (node: MapNode, by: Standing | null, place: Place): Row => {
    const { id } = node;
    const above = statementAbove(place.parent);
    const again = standsAbove(place.parent, id);
    const step = by ? `${stepIndex.get(by.step.id)}${by.reversed ? '-' : '.'}` : '';
    const opens = !again && place.level < DEEPEST && standingUnder(id, by).length > 0;
    const full = forest.place.get(id) === by && (by === null || above?.full === true);
    return {
      ...place,
      key: `${place.key}${step}${nodeIndex.get(id)}`,
      opens,
      is: { kind: 'statement', node, by, again, full },
    };
  };

  const rowsOf = (parent: Row | null, entries: readonly Entry[]): readonly Row[] => {
    const size = portionSize(entries.length);
    const count = Math.ceil(entries.length / size);
    const level = (parent?.level ?? 0) + 1;
    const key = parent ? `${parent.key}/` : '';
    const within = parent?.is.kind === 'portion' ? parent.is : null;
    return Array.from({ length: count }, (_, i) => entries.slice(i * size, (i + 1) * size)).flatMap(
      (part, i) => {
        const place: Place = { key, parent, level, position: i + 1, size: count };
        const [first] = part;
        if (size === 1 && first) {
          if ('roots' in first) return chapterRow(first, place);
          const node = nodes.get(first.id);
          return node ? statementRow(node, first.by, place) : [];
        }
        const from = (within?.from ?? 1) + i * size;
        const to = from + part.length - 1;
        const is = { kind: 'portion', from, to, of: within?.of ?? entries.length } as const;
        const row: Row = { ...place, key: `${key}p${from}`, opens: true, is };
        held.set(row, part);
        return row;
      },
    );
  };

  const under = (row: Row): readonly Row[] => {
    const rows = made.get(row) ?? rowsOf(row, entriesUnder(row));
    made.set(row, rows);
    return rows;
  };
  const topEntries: readonly Entry[] = [...forest.top.map((id) => ({ id, by: null })), ...forest.chapters];
  const top = rowsOf(null, topEntries);

  /** The rows down to one of the things under a row, or at the top, through the portions that it stands in. */
  const downTo = (parent: Row | null, fits: (entry: Entry) => boolean): readonly Row[] => {
    const way: Row[] = [];
    let entries = parent ? entriesUnder(parent) : topEntries;
    let rows = parent ? under(parent) : top;
    for (;;) {
      const row = rows[Math.floor(entries.findIndex(fits) / portionSize(entries.length))];
      if (!row) return [];
      way.push(row);
      if (row.is.kind !== 'portion') return way;
      entries = entriesUnder(row);
      rows = under(row);
    }
  };

  const placesOf = (id: Id): readonly (Standing | null)[] => {
    const first = forest.place.get(id);
    if (first === undefined) return [];
    const others = (forest.of.get(id) ?? []).filter(
      // What is itself told in full by this very contradiction has not its other end under it once more.
      (by) => by !== first && !isOtherEnd(forest.place.get(by.under), by),
    );
    return [first, ...others];
  };

  const wayTo = (id: Id, place = 0): readonly Row[] => {
    const by = placesOf(id)[place];
    if (by === undefined) return [];
    const chain = chainTo(forest, id, by);
    const root = chain[0]?.id;
    const chapter = forest.chapters.find(({ roots }) => root !== undefined && roots.includes(root));
    const way = chapter ? [...downTo(null, (entry) => entry === chapter)] : [];
    for (const link of chain) {
      const down = downTo(
        way.at(-1) ?? null,
        (entry) => 'by' in entry && entry.id === link.id && entry.by === link.by,
      );
      if (down.length === 0) return [];
      way.push(...down);
    }
    return way;
  };

  const wayToStep = (step: MapEdge): readonly Row[] => {
    const [id] = step.from;
    return id === undefined
      ? []
      : wayTo(
          id,
          placesOf(id).findIndex((by) => by?.step === step),
        );
  };

  return {
    forest,
    top,
    under,
    wayToStep,
    places: (id) => placesOf(id).length,
    wayTo,
    placeOf: ({ is }) => (is.kind === 'statement' ? Math.max(0, placesOf(is.node.id).indexOf(is.by)) : 0),
  };
}

/** A node where it stands, with everything over it; what is over it stands where it is told in full. */
function chainTo(forest: ReadingForest, id: Id, by: Standing | null): readonly Link[] {
  const chain: Link[] = [{ id, by }];
  for (let up = by; up; ) {
    const next: Standing | null = forest.place.get(up.under) ?? null;
    chain.push({ id: up.under, by: next });
    up = next;
  }
  return chain.reverse();
}

/** The statement that a row stands under, whatever portions are in between. */
function statementAbove(parent: Row | null): StatementRow | null {
  for (let up = parent; up; up = up.parent) {
    if (up.is.kind === 'statement') return up.is;
    if (up.is.kind === 'chapter') return null;
  }
  return null;
}

function standsAbove(parent: Row | null, id: Id): boolean {
  for (let up = parent; up; up = up.parent)
    if (up.is.kind === 'statement' && up.is.node.id === id) return true;
  return false;
}
