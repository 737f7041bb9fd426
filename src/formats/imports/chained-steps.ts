import type { Id } from '#domain/map.ts';
import type { FileStep } from './file-step.ts';
import type { ImportLog } from './import-log.ts';

/**
 * Inferences that lead to an inference without premises of its own: what stands between them is not said. Both are read
 * as one, from the premises of the first to the conclusion of the last. Other steps are left as they are: an attack on
 * an unsaid attack is no attack. Changes the steps in place, and gives those that stand for themselves.
 */
export function joinChains(steps: readonly FileStep[], log: ImportLog): readonly FileStep[] {
  const hollow = new Map<Id, FileStep>();
  for (const step of steps) {
    if (step.type === 'supports' && step.from.size === 0 && step.to.size === 1) hollow.set(step.id, step);
  }
  if (hollow.size === 0) return steps;
  const ends = new Map<Id, Id>();
  const joined = new Set<FileStep>();
  for (const step of steps) {
    if (step.type !== 'supports' || step.from.size === 0) continue;
    for (const target of [...step.to]) {
      if (!hollow.has(target)) continue;
      const end = endOf(target, hollow, ends, joined);
      step.to.delete(target);
      step.to.add(end);
      log.repair(
        step.place,
        'This step leads to another one, and what it concludes is not said; the two were read as one.',
      );
    }
  }
  return steps.filter((step) => !joined.has(step));
}

/** Where a row of steps without premises ends: at what is none, or at its beginning where it goes in a circle. */
function endOf(start: Id, hollow: ReadonlyMap<Id, FileStep>, ends: Map<Id, Id>, joined: Set<FileStep>): Id {
  const way = new Set<Id>();
  let at = start;
  for (let step = hollow.get(at); step && !ends.has(at) && !way.has(at); step = hollow.get(at)) {
    way.add(at);
    joined.add(step);
    at = [...step.to][0] ?? at;
  }
  const end = ends.get(at) ?? at;
  for (const id of way) ends.set(id, end);
  return end;
}
