import { expect } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import type { Refusal } from '#domain/problem.ts';
import { importMap } from '#formats/imports/import-map.ts';

/** What a reader has after opening a file of another program. */
export interface OpenedImport {
  readonly map: ArgumentMap;
  readonly format: string | undefined;
  /** Of the repairs. */
  readonly places: readonly string[];
  readonly messages: readonly string[];
  /** The sentences of what was left behind, with their places. */
  readonly losses: readonly string[];
}

/** Opens a text of any format; fails the test where it is refused. */
export async function opened(text: string, name = ''): Promise<OpenedImport> {
  const reading = await importMap(text, name);
  if (!reading.ok) throw new Error(`${reading.refusal.place}: ${reading.refusal.message}`);
  const losses = reading.origin?.losses ?? [];
  for (const { message } of [...reading.repairs, ...losses]) expect(message).toMatch(/[.”]$/);
  return {
    map: reading.map,
    format: reading.origin?.format,
    places: reading.repairs.map(({ place }) => place),
    messages: reading.repairs.map(({ message }) => message),
    losses: losses.map(({ place, message }) => `${place}: ${message}`),
  };
}

/** Why a text is refused; fails the test where it is opened. */
export async function refused(text: string, name = ''): Promise<Refusal> {
  const reading = await importMap(text, name);
  if (reading.ok) throw new Error(`Opened with ${reading.map.nodes.length} nodes`);
  expect(reading.refusal.message).toMatch(/\.$/);
  return reading.refusal;
}
