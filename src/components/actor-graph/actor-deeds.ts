import type { GraphRelation } from '#analysis/actor-graph.ts';
import type { Speaker } from '#analysis/actor-steps.ts';
import type { Id } from '#domain/map.ts';

/** What can be done on the graph. */
export interface ActorDeeds {
  /** Opens the card of an actor. */
  readonly pick: (actor: Speaker) => void;
  /** Asks for the steps behind a line. */
  readonly ask: (relation: Pick<GraphRelation, 'side' | 'by' | 'on'>) => void;
  /** Lets go of either. */
  readonly letGo: () => void;
  readonly point: (key: Id | null) => void;
}
