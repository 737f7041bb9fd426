import type { Place, Repair } from '#domain/problem.ts';

/** Says what was mended: the place, then one sentence of what was wrong and what was done. */
export type Report = (place: Place, message: string) => void;

export interface RepairLog {
  readonly report: Report;
  repairs(): readonly Repair[];
}

/** So many are listed one by one; a last entry counts the rest, so that a hostile file cannot fill the memory. */
const LISTED = 1000;

export function repairLog(found: readonly Repair[] = [], rest = 'more repairs were made'): RepairLog {
  const listed = [...found];
  let more = 0;
  return {
    report(place, message) {
      if (listed.length < LISTED) listed.push({ kind: 'repair', place, message });
      else more += 1;
    },
    repairs() {
      if (more === 0) return listed;
      return [
        ...listed,
        { kind: 'repair', place: 'whole file', message: `${more} ${rest} in the same way.` },
      ];
    },
  };
}

/** A value for a sentence: as JSON, at most 60 characters. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const json = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return json.length <= 60 ? json : `${Array.from(json.slice(0, 60)).slice(0, -1).join('')}…`;
}
