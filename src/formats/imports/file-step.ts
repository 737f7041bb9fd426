import type { EdgeType, Id, MapEdge } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';

/** A step while its file is read, by ids of that file; statements and steps share one space of ids. */
export interface FileStep {
  readonly id: Id;
  readonly place: Place;
  /** A conflict is an attack or an undercut, by what it leads to. */
  readonly type: EdgeType | 'conflict';
  /** Statements. */
  readonly from: Set<Id>;
  /** Statements or steps: mostly one. */
  readonly to: Set<Id>;
  /** What else is said of it. */
  readonly more?: Pick<MapEdge, 'basis' | 'scheme' | 'actors' | 'note'>;
}
