import { drawnDepth, type Folding, unfoldedTo } from '#analysis/folding.ts';
import type { Outline } from '#analysis/outline.ts';
import type { Id } from '#domain/map.ts';

/** A folding as it stands in an address: a level to which everything is unfolded, or node by node. */
export type FoldWords =
  | { readonly level: number }
  | {
      readonly roots: number;
      readonly open: readonly { readonly id: Id; readonly count: number }[];
      readonly also: readonly Id[];
    };

/** The level of a map that is unfolded as far as it goes. */
const ALL = 'all';

/** Reads `unfold=all`, `unfold=2`, or `roots=3&open=7:claim-1&also=claim-9`; null where none of it is there. */
export function readFolds(query: URLSearchParams): FoldWords | null {
  const level = query.get('unfold');
  if (level === ALL) return { level: Number.POSITIVE_INFINITY };
  if (level !== null && /^\d{1,4}$/.test(level)) return { level: Number(level) };
  const roots = query.get('roots');
  if (roots === null || !/^\d{1,7}$/.test(roots)) return null;
  const open = query.getAll('open').flatMap((text) => {
    const [, count, id] = /^(\d{1,7}):(.+)$/su.exec(text) ?? [];
    return count !== undefined && id !== undefined ? [{ id, count: Number(count) }] : [];
  });
  return { roots: Number(roots), open, also: query.getAll('also') };
}

/** Adds what `readFolds` reads. */
export function writeFolds(query: URLSearchParams, folds: FoldWords): void {
  if ('level' in folds) {
    query.set('unfold', Number.isFinite(folds.level) ? String(folds.level) : ALL);
    return;
  }
  query.set('roots', String(folds.roots));
  for (const { id, count } of folds.open) query.append('open', `${count}:${id}`);
  for (const id of folds.also) query.append('also', id);
}

/** The folding of an outline in words, by level where there is one. */
export function foldWords(outline: Outline, folding: Folding): FoldWords {
  if (same(folding, unfoldedTo(outline, Number.POSITIVE_INFINITY)))
    return { level: Number.POSITIVE_INFINITY };
  const level = drawnDepth(outline, folding);
  if (same(folding, unfoldedTo(outline, level))) return { level };
  return {
    roots: folding.roots,
    open: [...folding.open].map(([id, count]) => ({ id, count })),
    also: [...folding.also],
  };
}

/** The folding that words mean for an outline; what the outline does not have is left out. */
export function foldingFrom(outline: Outline, folds: FoldWords): Folding {
  if ('level' in folds) return unfoldedTo(outline, folds.level);
  const open = folds.open.flatMap(({ id, count }): [Id, number][] => {
    const hangers = outline.hangers.get(id)?.length ?? 0;
    return hangers > 0 && count > 0 ? [[id, Math.min(count, hangers)]] : [];
  });
  return {
    roots: Math.min(folds.roots, outline.roots.length),
    open: new Map(open),
    also: new Set(folds.also.filter((id) => outline.below.has(id))),
  };
}

function same(a: Folding, b: Folding): boolean {
  return (
    a.roots === b.roots &&
    a.also.size === b.also.size &&
    a.open.size === b.open.size &&
    [...a.open].every(([id, count]) => b.open.get(id) === count) &&
    [...a.also].every((id) => b.also.has(id))
  );
}
