import type { ArgumentMap } from '#domain/map.ts';
import { inOrder } from './field-order.ts';
import { MAP_FORMAT, MAP_VERSION, mapFile } from './map-schema.ts';
import { printJson } from './print-json.ts';

/** Beside this schema an editor checks the file as it is typed; elsewhere the line does no harm. */
const SCHEMA = './counterpoint-map.schema.json';

/**
 * The text of a map file, which `readMap` reads back as the same map. Fields stand in the order of the definition, short
 * records on one line, a single premise without brackets. Of the head's lists the empty ones are left out.
 */
export function writeMap(map: ArgumentMap): string {
  const { thesis, sources, actors, topics, nodes, edges, ...head } = map;
  const lists = Object.entries({ thesis, sources, actors, topics }).filter(([, list]) => list.length > 0);
  const file = {
    $schema: SCHEMA,
    format: MAP_FORMAT,
    version: MAP_VERSION,
    ...head,
    ...Object.fromEntries(lists),
    nodes,
    edges: edges.map((edge) => (edge.from.length === 1 ? { ...edge, from: edge.from[0] } : edge)),
  };
  return `${printJson(inOrder(mapFile, file))}\n`;
}
