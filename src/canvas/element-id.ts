import type { Id } from '#domain/map.ts';

/** What a Cytoscape element stands for. */
export interface Meant {
  readonly kind: 'chapter' | 'box' | 'tab' | 'joint' | 'line';
  /** The id of the topic, of the node, or of the edge of the map. */
  readonly id: Id;
}

/**
 * Cytoscape's id for a part of the scene. The kind in front keeps kinds apart, and keeps ids such as `__proto__` from
 * being keys of the plain objects in which react-cytoscapejs and Cytoscape look them up.
 */
export function elementId(kind: Meant['kind'], id: Id): string {
  return `${kind} ${id}`;
}
