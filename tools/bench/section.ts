import type { Browser } from 'playwright-core';
import type { Site } from '../site.ts';

/** What all measurements of one run share. */
export interface Bench {
  readonly browser: Browser;
  /** The page as a reader gets it. */
  readonly site: Site;
  readonly rounds: number;
}

/** Measures something, and tells of it as a part of docs/benchmarks.md. */
export type Section = (bench: Bench) => Promise<string>;

/** The least and the most of some milliseconds. */
export function rangeOf(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))} ms`;
}
