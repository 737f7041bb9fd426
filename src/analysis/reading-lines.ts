import type { MapPart } from '#analysis/part.ts';
import { type ReadingForest, readingForest } from '#analysis/reading-forest.ts';
import { isOtherEnd, type Standing } from '#analysis/standings.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapNode } from '#domain/map.ts';

/** One line of the written outline. */
export interface ReadingLine {
  /** From 1; a line stands under the last one before it with a lesser level. */
  readonly level: number;
  /** "2.1.3"; "" for a line that only names what is told elsewhere. */
  readonly number: string;
  /** Null for the heading of a chapter. */
  readonly node: MapNode | null;
  /** The title of the chapter; "" for a node. */
  readonly title: string;
  /** By what the node stands there; null at the top. */
  readonly by: Standing | null;
  /** The number of the line where the node is told in full, where that is another one; else "". */
  readonly see: string;
}

interface Draft extends Omit<ReadingLine, 'see'> {
  readonly under: readonly (Standing | ChapterRootLine)[];
}

interface ChapterRootLine {
  readonly root: Id;
}

/**
 * What is shown, written out in reading order for paper or text: every node stands in full exactly once, with its own
 * number, and elsewhere by name with the number to look up. As long as the map has nodes and steps, however they join.
 */
export function readingLines(map: ArgumentMap, shown: MapPart): readonly ReadingLine[] {
  const forest = readingForest(map, shown);
  const { node } = lookupOf(map);
  const drafts: Draft[] = [];
  const numbers = new Map<Id, string>();
  const waiting: Draft[] = [...heads(map, forest)].reverse();
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    drafts.push(line);
    if (line.node && line.number !== '') numbers.set(line.node.id, line.number);
    const { level, number } = line;
    let told = 0;
    const under = line.under.flatMap((entry): Draft[] => {
      const id = 'root' in entry ? entry.root : entry.id;
      const by = 'root' in entry ? null : entry;
      const said = node.get(id);
      if (!said) return [];
      const full = forest.place.get(id) === by;
      if (full) told += 1;
      return [
        {
          level: level + 1,
          number: full ? `${number}.${told}` : '',
          node: said,
          title: '',
          by,
          under: full ? standingUnder(forest, id, by) : [],
        },
      ];
    });
    waiting.push(...under.reverse());
  }
  return drafts.map(({ under: _, ...line }) => ({
    ...line,
    see: line.node && line.number === '' ? (numbers.get(line.node.id) ?? '') : '',
  }));
}

/** The theses, or what else stands above all, and the chapters. A thesis above chapters has a letter. */
function heads(map: ArgumentMap, forest: ReadingForest): readonly Draft[] {
  const { node } = lookupOf(map);
  const lettered = forest.chapters.length > 0;
  const several = forest.top.length > 1;
  const top = forest.top.flatMap((id, i): Draft[] => {
    const said = node.get(id);
    const number = lettered ? `T${several ? i + 1 : ''}` : String(i + 1);
    const under = standingUnder(forest, id, null);
    return said ? [{ level: 1, number, node: said, title: '', by: null, under }] : [];
  });
  const chapters = forest.chapters.map(
    ({ title, roots }, i): Draft => ({
      level: 1,
      number: String(i + 1),
      node: null,
      title,
      by: null,
      under: roots.map((root) => ({ root })),
    }),
  );
  return [...top, ...chapters];
}

function standingUnder(forest: ReadingForest, id: Id, by: Standing | null): readonly Standing[] {
  return (forest.under.get(id) ?? []).filter((standing) => !isOtherEnd(by, standing));
}
