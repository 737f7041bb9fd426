import type { GraphActor } from '#analysis/actor-graph.ts';
import type { ActorSteps, Speaker } from '#analysis/actor-steps.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ActorKind, ArgumentMap } from '#domain/map.ts';
import type { Side } from '#domain/sides.ts';
import { listed } from '#domain/words.ts';

/** What a step does to whom it is about. */
export const SIDE_WORDS: Readonly<Record<Side, { readonly active: string; readonly passive: string }>> = {
  for: { active: 'speaks for', passive: 'spoken for by' },
  against: { active: 'objects to', passive: 'objected to by' },
};

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'State',
  organisation: 'Organisation',
  bloc: 'Bloc',
  media: 'Media',
  group: 'Group',
};

export function speakerName(map: ArgumentMap, id: Speaker): string {
  return id === null ? 'Nobody named' : (lookupOf(map).actor.get(id)?.name ?? id);
}

/** "3 steps". */
export function stepCount(count: number): string {
  return counted(count, 'step');
}

/** "11 statements". */
export function statementCount(count: number): string {
  return counted(count, 'statement');
}

function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}

/** A line for ears: "Russia objects to Japan in 2 steps". */
export function lineWords(map: ArgumentMap, { by, on, side, steps }: ActorSteps): string {
  return `${speakerName(map, by)} ${deed(map, { by, on, side, steps })}`;
}

/** An actor for ears: "Russia, 11 statements; speaks for DPRK in 3 steps, objects to Japan in 2 steps". */
export function actorWords(map: ArgumentMap, actor: GraphActor, lines: readonly ActorSteps[]): string {
  const deeds = lines.filter(({ by }) => by === actor.id).map((line) => deed(map, line));
  const met = lines.filter(({ on }) => on === actor.id).length;
  const parts = [
    deeds.length > 0 ? deeds.join(', ') : 'says nothing of the others',
    ...(met > 0 ? [`${counted(met, 'line')} ${met === 1 ? 'leads' : 'lead'} to it`] : []),
  ];
  return `${speakerName(map, actor.id)}, ${statementCount(actor.statements)}; ${parts.join('; ')}`;
}

/** What an actor's own steps about itself come to: "speaks for itself in 103 steps and objects to itself in 16 steps"; "" for none. */
export function withinWords({ within }: GraphActor): string {
  const sides: readonly Side[] = ['for', 'against'];
  return listed(
    sides.flatMap((side) =>
      within[side] > 0 ? [`${SIDE_WORDS[side].active} itself in ${stepCount(within[side])}`] : [],
    ),
  );
}

function deed(map: ArgumentMap, { on, side, steps }: Omit<ActorSteps, 'direct'>): string {
  return `${SIDE_WORDS[side].active} ${speakerName(map, on)} in ${stepCount(steps.length)}`;
}
