import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ArgumentMap, MapNode } from '#domain/map.ts';

/** The map that the page opens with, as its file says it. */
export const TREATY_FILE = 'russia-dprk-treaty.json';

const file = new URL(`../../graph-data/${TREATY_FILE}`, import.meta.url);

/** Its shape is checked where reading files is tested; here it is only looked things up in. */
export const treaty = JSON.parse(readFileSync(file, 'utf8')) as ArgumentMap;

export const everyNode: readonly string[] = treaty.nodes.map(({ id }) => id);

export function actorCalled(name: string): string {
  const id = treaty.actors.find((actor) => actor.name === name)?.id;
  expect(id, `an actor called ${name}`).toBeDefined();
  return id ?? '';
}

export function nodesBy(...actors: readonly string[]): readonly MapNode[] {
  return treaty.nodes.filter((node) => node.actors?.some((id) => actors.includes(id)));
}

export function node(id: string): MapNode {
  const found = treaty.nodes.find((known) => known.id === id);
  if (!found) throw new Error(`The treaty map has no node ${id}.`);
  return found;
}
