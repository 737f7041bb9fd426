import type { ArgumentMap, Source } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';

/**
 * The text that the map was made from, as one line under a picture: "Konstantin Asmolov: Title. Publisher, 2024. Address".
 * That is the source with the most anchors; "" where nothing is anchored and no source is listed.
 */
export function sourceLine(map: ArgumentMap): string {
  const source = mainSource(map);
  if (!source) return '';
  const authors = actorNames(map, source.authors).join(', ');
  const made = [source.publisher, source.published].filter(Boolean).join(', ');
  return [authors ? `${authors}: ${source.title}` : source.title, made, source.url]
    .filter(Boolean)
    .join('. ');
}

/** The source that most nodes are anchored in; the first listed where none is. */
export function mainSource(map: ArgumentMap): Source | undefined {
  const count = new Map<string, number>();
  for (const node of map.nodes) {
    for (const anchor of node.anchors ?? []) count.set(anchor.source, (count.get(anchor.source) ?? 0) + 1);
  }
  let best = map.sources[0];
  for (const source of map.sources) {
    if (best && (count.get(source.id) ?? 0) > (count.get(best.id) ?? 0)) best = source;
  }
  return best;
}
