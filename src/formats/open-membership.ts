import type { Id } from '#domain/map.ts';
import type { ActorRecord } from './map-schema.ts';
import { type Report, shown } from './repair-log.ts';
import type { Placed } from './repair-records.ts';

/**
 * Nobody can be a part of themselves: where actors belong to each other in a circle, the link that closes it is left out.
 * Depth first in the order of the file, without recursion: a chain may be as long as the file.
 */
export function openMembership(actors: readonly Placed<ActorRecord>[], report: Report): void {
  const byId = new Map(actors.map((actor) => [actor.record.id, actor]));
  const state = new Map<Id, 'open' | 'closed'>();
  for (const start of actors) {
    if (state.has(start.record.id)) continue;
    const path: { actor: Placed<ActorRecord>; next: number; kept: Id[] }[] = [];
    const enter = (actor: Placed<ActorRecord>) => {
      state.set(actor.record.id, 'open');
      path.push({ actor, next: 0, kept: [] });
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { place, record } = step.actor;
      const whole = record.partOf?.[step.next];
      if (whole === undefined) {
        if (record.partOf && step.kept.length < record.partOf.length) setPartOf(record, step.kept);
        state.set(record.id, 'closed');
        path.pop();
        continue;
      }
      step.next += 1;
      if (state.get(whole) === 'open') {
        const message = `${shown(record.id)} would be a part of itself by way of ${shown(whole)}; this link was left out.`;
        report(`${place}.partOf[${step.next - 1}]`, message);
        continue;
      }
      step.kept.push(whole);
      const next = byId.get(whole);
      if (next && !state.has(whole)) enter(next);
    }
  }
}

function setPartOf(record: ActorRecord, partOf: Id[]): void {
  if (partOf.length > 0) record.partOf = partOf;
  else delete record.partOf;
}
