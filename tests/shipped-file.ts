import { readFileSync } from 'node:fs';
import type { ArgumentMap } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';

/** A map that ships, by its file's name without the ending. */
export function shippedMap(name: string): ArgumentMap {
  const reading = readMap(readFileSync(new URL(`../graph-data/${name}.json`, import.meta.url)));
  if (!reading.ok) throw new Error(`${name} cannot be read.`);
  return reading.map;
}
