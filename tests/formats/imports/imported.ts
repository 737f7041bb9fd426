import { expect } from 'vitest';
import type { ArgumentMap, MapEdge } from '#domain/map.ts';
import { importMap } from '#formats/imports/import-map.ts';

/** What a reader has after opening another program's file that could be opened. */
export interface Imported {
  readonly map: ArgumentMap;
  readonly repairs: readonly string[];
  readonly losses: readonly string[];
  /** Each edge by the texts that it joins: "a + b supports c". */
  readonly steps: readonly string[];
}

/** Imports a text or JSON; fails the test where it is refused. */
export async function imported(file: unknown, name = ''): Promise<Imported> {
  const reading = await importMap(typeof file === 'string' ? file : JSON.stringify(file), name);
  if (!reading.ok) throw new Error(`${reading.refusal.place}: ${reading.refusal.message}`);
  const { map, repairs, origin } = reading;
  const losses = origin?.losses ?? [];
  for (const { place, message } of [...repairs, ...losses]) {
    expect(place).not.toBe('');
    expect(message).toMatch(/^\S.*[.”]$/su);
  }
  return {
    map,
    repairs: repairs.map(({ place, message }) => `${place}: ${message}`),
    losses: losses.map(({ message }) => message),
    steps: stepsIn(map),
  };
}

/** What a file is refused with; fails the test where it opens. */
export async function refused(file: unknown): Promise<{ readonly place: string; readonly message: string }> {
  const reading = await importMap(typeof file === 'string' ? file : JSON.stringify(file));
  if (reading.ok) throw new Error('The file was opened.');
  return reading.refusal;
}

/** Each edge as a sentence of the texts that it joins; what it leads to stands in brackets where that is an edge. */
function stepsIn({ nodes, edges }: ArgumentMap): readonly string[] {
  const texts = new Map(nodes.map(({ id, text }) => [id, text]));
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const sentence = ({ type, from, to }: MapEdge): string => {
    const target = byId.get(to);
    const end = texts.get(to) ?? (target ? `[${sentence(target)}]` : 'nothing');
    return `${from.map((id) => texts.get(id)).join(' + ')} ${type} ${end}`;
  };
  return edges.map(sentence);
}
