import { readFileSync } from 'node:fs';
import { type Filter, NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { MapNode } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';

/** The file of the map that the page opens with. */
export const TREATY_FILE = 'russia-dprk-treaty.json';

/** What the file says. */
export const treatyText = readFileSync(new URL(`../../graph-data/${TREATY_FILE}`, import.meta.url), 'utf8');

const reading = readMap(treatyText);
if (!reading.ok) throw new Error(reading.refusal.message);
export const treaty = reading.map;

export const everyNode: readonly string[] = treaty.nodes.map(({ id }) => id);

export function actorCalled(name: string): string {
  const actor = treaty.actors.find((known) => known.name === name);
  if (!actor) throw new Error(`Nobody in the treaty map is called ${name}.`);
  return actor.id;
}

export function treatyNode(id: string): MapNode {
  const node = lookupOf(treaty).node.get(id);
  if (!node) throw new Error(`The treaty map has no node ${id}.`);
  return node;
}

/** The nodes that a filter leaves, in the map's order. */
export function leftBy(filter: Partial<Filter>): readonly string[] {
  const { nodes } = visibility(treaty, { ...NO_FILTER, ...filter });
  return everyNode.filter((id) => nodes.has(id));
}
