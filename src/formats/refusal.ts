import type { Place, Refusal, RefusalReason } from '#domain/problem.ts';

/** One step of reading: what it found, or why reading ends here. */
export type Step<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Step<T> {
  return { ok: true, value };
}

/** `message` is for a reader: what is wrong, and what can be done. */
export function refuse(
  reason: RefusalReason,
  place: Place,
  message: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { kind: 'refusal', reason, place, message } };
}

/** The message of a file that lacks its end. */
export const CUT_OFF = 'The file ends in the middle: part of it is missing. Try to get a complete copy.';
