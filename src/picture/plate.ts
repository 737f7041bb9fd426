import type { Rect } from '#scene/geometry.ts';
import type { Legend } from '#scene/legend.ts';
import type { Scene } from '#scene/scene.ts';

/** Which of its two texts a box shows. */
export const WORDS = ['label', 'text'] as const;
export type Words = (typeof WORDS)[number];

/** A drawing and what is printed around it. An empty text leaves its place out. */
export interface Plate {
  readonly scene: Scene;
  readonly words: Words;
  /** The part of the world to show; null shows everything. */
  readonly area: Rect | null;
  readonly title: string;
  /** Of the map, BCP 47. */
  readonly language?: string;
  /** What is shown, in words. */
  readonly filter: string;
  /** Narrowed to what occurs in the picture; null leaves it out. */
  readonly legend: Legend | null;
  readonly source: string;
  readonly date: string;
  /** Whether what it lies on shows through; without it the picture has the ground of its scene. */
  readonly clear?: boolean;
}
