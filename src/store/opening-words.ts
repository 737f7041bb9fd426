import type { Origin, Repair } from '#domain/problem.ts';

/** What became of a file when it was opened. */
export interface Opening {
  readonly repairs: readonly Repair[];
  readonly origin?: Origin | null | undefined;
}

/** Whether there is anything to say of it. */
export function hasReport({ repairs, origin }: Opening): boolean {
  return repairs.length > 0 || Boolean(origin);
}

/** "Opened from Argdown. 2 things were mended, 3 could not be carried over"; "Opened with 1 repair". */
export function openingWords({ repairs, origin }: Opening): string {
  if (!origin) return `Opened with ${repairs.length} ${repairs.length === 1 ? 'repair' : 'repairs'}`;
  const [mended, lost] = [repairs.length, origin.losses.length];
  const things = [
    mended > 0 ? `${mended} ${mended === 1 ? 'thing was' : 'things were'} mended` : '',
    lost > 0 ? `${lost}${mended > 0 ? '' : lost === 1 ? ' thing' : ' things'} could not be carried over` : '',
  ].filter(Boolean);
  return `Opened from ${origin.format}. ${things.join(', ') || 'All of it was carried over'}`;
}
