import { expect } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';

/** Records as they stand in a file: two nodes, and an edge from one to the other. */
export const A = { id: 'a', type: 'claim', label: 'A', text: 'Text of a.' };
export const B = { id: 'b', type: 'fact', label: 'B', text: 'Text of b.' };
export const AB = { id: 'e1', type: 'supports', from: 'b', to: 'a' };
export const S = { id: 's', kind: 'book', title: 'S' };
export const FILE = { format: 'counterpoint-map', version: 1, title: 'T', language: 'en' };

/** What a reader has after opening a file that could be opened. */
export interface Opened {
  readonly map: ArgumentMap;
  readonly places: readonly string[];
  readonly messages: readonly string[];
}

/** Opens a map file with these fields beside format, version, title and language. */
export function open(fields: Readonly<Record<string, unknown>>): Opened {
  return openText(JSON.stringify({ ...FILE, ...fields }));
}

/** Opens a map file; fails the test where it is refused. */
export function openText(text: string): Opened {
  const reading = readMap(text);
  if (!reading.ok) throw new Error(reading.refusal.message);
  for (const { message } of reading.repairs) expect(message).toMatch(/\.$/);
  return {
    map: reading.map,
    places: reading.repairs.map(({ place }) => place),
    messages: reading.repairs.map(({ message }) => message),
  };
}
