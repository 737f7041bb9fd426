import type { Anchor, ArgumentMap, Edition, Source } from '#domain/map.ts';

/** One of several versions of a source, under a key that is unique in its map. */
export interface EditionOf {
  readonly key: string;
  readonly source: Source;
  readonly edition: Edition;
}

/** Every edition of every source, in the map's order. */
export function editionsOf(map: ArgumentMap): readonly EditionOf[] {
  return map.sources.flatMap((source) =>
    (source.editions ?? []).map((edition) => ({ key: keyOf(source.id, edition.id), source, edition })),
  );
}

/** The key of the edition in which an anchor stands; null where it names none. */
export function editionKey({ source, edition }: Pick<Anchor, 'source' | 'edition'>): string | null {
  return edition === undefined ? null : keyOf(source, edition);
}

function keyOf(source: string, edition: string): string {
  return `${source} / ${edition}`;
}
