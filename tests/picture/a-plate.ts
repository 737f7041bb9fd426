import type { Plate } from '#picture/plate.ts';
import { aScene, fullLegend } from '../build-scene.ts';

/** A plate with something in every place. */
export function aPlate(changes: Partial<Plate> = {}): Plate {
  return {
    scene: aScene(),
    words: 'text',
    area: null,
    title: 'A treaty and its readers',
    filter: '2 of 92: South Korea and what answers it',
    legend: fullLegend,
    source: 'Somebody: A book. A publisher, 2024. https://example.org/a-book',
    date: '27 May 2025',
    ...changes,
  };
}
