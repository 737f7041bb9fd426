import type { ActorSteps, Speaker } from '#analysis/actor-steps.ts';
import type { Id } from '#domain/map.ts';

/** What a speaker's box is called in a scene. */
export function actorKey(id: Speaker): Id {
  return id === null ? 'nobody' : `actor ${id}`;
}

/** What the line for the steps of one side between two speakers is called in a scene. */
export function relationKey({ by, on, side }: Pick<ActorSteps, 'by' | 'on' | 'side'>): Id {
  return JSON.stringify([side, by, on]);
}

/** What the fine line from an actor to one that it belongs to is called. */
export function memberKey(member: Id, whole: Id): Id {
  return JSON.stringify(['belongs', member, whole]);
}
