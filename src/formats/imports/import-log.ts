import type { Loss, Place, RefusalReason, Repair } from '#domain/problem.ts';
import { repairLog } from '#formats/repair-log.ts';

/** What a reader of a format tells of its work; each message is one sentence for a reader. */
export interface ImportLog {
  /** Something was wrong, and was mended. */
  repair(place: Place, message: string): void;
  /** Something is right, but a map cannot hold it. */
  loss(place: Place, message: string): void;
  repairs(): readonly Repair[];
  losses(): readonly Loss[];
}

export function importLog(): ImportLog {
  const repairs = repairLog();
  const losses = repairLog([], 'more parts were left behind');
  return {
    repair: repairs.report,
    loss: losses.report,
    repairs: repairs.repairs,
    losses: () => losses.repairs().map(({ place, message }): Loss => ({ kind: 'loss', place, message })),
  };
}

/** Thrown by a reader of a format where a file of that format cannot be opened. */
export class Refused extends Error {
  readonly reason: RefusalReason;
  readonly place: Place;

  /** `message`: what is wrong, and what can be done, for a reader. */
  constructor(place: Place, message: string, reason: RefusalReason = 'shape') {
    super(message);
    this.reason = reason;
    this.place = place;
  }
}
