import type { EdgeType, Id } from '#domain/map.ts';
import { shown } from '#formats/repair-log.ts';
import { joinChains } from './chained-steps.ts';
import type { FileStep } from './file-step.ts';
import type { ImportLog } from './import-log.ts';
import type { MapDraft } from './map-draft.ts';

/** So many premises may all conclusions of one step have together: each conclusion repeats all premises. */
const MOST_PAIRS = 10_000;

/**
 * Makes edges of the steps of a file: each with its premises, to its conclusion, be that a statement or another step.
 * Those that lack either are left out and listed, with all that leads to them only. `statements`: the ids of the file
 * with those of the draft.
 */
export function laySteps(
  steps: readonly FileStep[],
  statements: ReadonlyMap<Id, Id>,
  draft: MapDraft,
  log: ImportLog,
): void {
  const sound = joinChains(steps, log).filter((step) => {
    const fault = faultOf(step);
    if (fault) log.repair(step.place, `${fault}; it was left out.`);
    return !fault;
  });
  const landing = stepsThatLand(sound, statements);
  const edges = new Map<Id, Id>();
  const waiting: (readonly [edge: Id, to: Id])[] = [];
  for (const step of sound) {
    const targets = [
      ...[...step.to].filter((to) => statements.has(to)),
      ...[...step.to].filter((to) => landing.has(to)),
    ];
    if (targets.length === 0) {
      log.repair(step.place, 'What this step leads to is not there or was left out; it was left out.');
      continue;
    }
    if (targets.length < step.to.size)
      log.repair(step.place, 'Of what this step leads to, a part is not there or was left out.');
    if (targets.length > 1 && targets.length * step.from.size > MOST_PAIRS) {
      const size = `${step.from.size} premises and ${targets.length} conclusions`;
      log.repair(step.place, `This step has ${size}, and no map can hold that; it was left out.`);
      continue;
    }
    if (targets.length > 1) {
      const message = `This step has ${targets.length} conclusions; each was given a step of its own.`;
      log.repair(step.place, message);
    }
    for (const to of targets) {
      const id = draft.edge({
        id: step.id,
        type: typeOf(step, statements.has(to)),
        from: [...step.from].flatMap((premise) => statements.get(premise) ?? []),
        to: statements.get(to) ?? '',
        ...step.more,
      });
      if (!edges.has(step.id)) edges.set(step.id, id);
      if (!statements.has(to)) waiting.push([id, to]);
    }
  }
  // A step may stand in the file before the one that it leads to.
  for (const [edge, to] of waiting) draft.lead(edge, edges.get(to) ?? '');
}

function typeOf({ type }: FileStep, toStatement: boolean): EdgeType {
  if (type !== 'conflict') return type;
  return toStatement ? 'attacks' : 'undercuts';
}

function faultOf({ type, from, to, more }: FileStep): string | undefined {
  const what = `This step (${more?.scheme ? shown(more.scheme) : type})`;
  if (from.size === 0 && to.size === 0) return `${what} joins nothing`;
  if (from.size === 0) return `${what} has no premises`;
  return to.size === 0 ? `${what} has no conclusion` : undefined;
}

/** The steps that lead to a statement in the end. */
function stepsThatLand(steps: readonly FileStep[], statements: ReadonlyMap<Id, Id>): ReadonlySet<Id> {
  const leading = new Map<Id, Id[]>();
  const landing = new Set<Id>();
  for (const { id, to } of steps) {
    for (const target of to) {
      if (statements.has(target)) landing.add(id);
      else (leading.get(target) ?? leading.set(target, []).get(target))?.push(id);
    }
  }
  // A set is walked through in the order of adding, and goes on with what is added meanwhile.
  for (const id of landing) for (const next of leading.get(id) ?? []) landing.add(next);
  return landing;
}
