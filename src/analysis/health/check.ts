import type { ArgumentMap, Id } from '#domain/map.ts';

/** One place in a map that a careful analyst would ask about. */
export interface Finding {
  /** The statements or steps that it is about, the one to look at first in front; none where the map has no such place. */
  readonly at: readonly Id[];
  /** What is there, in words that stand for themselves, without a full stop. */
  readonly words: string;
}

/** A question that can be asked of any map. It judges how the map is kept, never the argument. */
export interface HealthCheck {
  readonly id: string;
  /** What it looks for, as in "objections that nothing answers". */
  readonly looksFor: string;
  /** The question for so many findings, at least one: "Nothing in the map answers these 7 objections". */
  readonly asks: (count: number) => string;
  /** What exactly counts, and what an answer could be. */
  readonly hint: string;
  /** Its findings, in the map's order: the same map gives the same. */
  readonly find: (map: ArgumentMap) => readonly Finding[];
}

/** "this objection", "these 7 objections". */
export function these(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `this ${one}` : `these ${count.toLocaleString('en')} ${many}`;
}

/** A label in quotation marks, as in all sentences about a map. */
export function quoted(label: string): string {
  return `“${label}”`;
}
