import { BASES, type EdgeType, type Id } from '#domain/map.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { relationOf } from '#formats/imports/relation-words.ts';
import { shown } from '#formats/repair-log.ts';
import { several } from './cells.ts';
import type { StepColumn } from './columns.ts';
import { actorsIn } from './statement-rows.ts';
import type { TableRecord } from './table-record.ts';

type StepRow = TableRecord<StepColumn>;

/** Makes edges of the rows of steps, and nodes of what they join where there is no table of statements. */
export function tellSteps(
  records: readonly StepRow[],
  told: ReadonlyMap<string, Id>,
  draft: MapDraft,
  log: ImportLog,
): void {
  const steps = new Set(records.map((row) => row.cell('id')).filter(Boolean));
  const nodes = told.size > 0 ? told : nodesOfEnds(records, steps, draft);
  const made = new Set<string>();
  for (const row of records) {
    const type = typeOf(row);
    const from = [...new Set(several(row.cell('from')).flatMap((name) => premise(name, row, nodes, log)))];
    const to = row.cell('to');
    const target = nodes.get(to) ?? nodes.get(to.trim()) ?? (steps.has(to) ? to : undefined);
    if (target === undefined) {
      log.repair(row.place('to'), `There is no statement or step ${shown(to)}; this step was left out.`);
    } else if (from.length === 0) {
      log.repair(row.place('from'), 'This step starts at no statement; it was left out.');
    } else if (!type) {
      log.loss(
        row.place(),
        `${relationIn(row)}: this step was left behind, since it may be support or attack.`,
      );
    } else {
      const wish = row.cell('id');
      const id = draft.edge({
        ...(wish ? { id: wish } : {}),
        type,
        from,
        to: target,
        ...detailsOf(row, draft),
      });
      if (wish && made.has(wish)) {
        log.repair(
          row.place('id'),
          `The id ${shown(wish)} is in use already; this one was renamed ${shown(id)}.`,
        );
      }
      made.add(wish);
    }
  }
}

/** The first word for a relation, in whatever column. */
function typeOf(row: StepRow): EdgeType | undefined {
  return relationOf(row.cell('relation')) ?? relationOf(row.cell('type')) ?? relationOf(row.cell('label'));
}

function relationIn(row: StepRow): string {
  const word = row.cell('relation') || row.cell('type') || row.cell('label');
  return word ? `The relation ${shown(word)} is none of a map` : 'No relation is told';
}

function premise(name: string, row: StepRow, nodes: ReadonlyMap<string, Id>, log: ImportLog): readonly Id[] {
  const id = nodes.get(name) ?? nodes.get(name.trim());
  if (id !== undefined) return [id];
  log.repair(row.place('from'), `There is no statement ${shown(name)}; it was left out.`);
  return [];
}

function detailsOf(row: StepRow, draft: MapDraft) {
  const actors = actorsIn(row.cell('actors'), draft);
  const basis = BASES.find((each) => each === row.cell('basis').trim().toLowerCase());
  const [scheme, note] = [row.cell('scheme'), row.cell('note')];
  return {
    ...(basis ? { basis } : {}),
    ...(scheme ? { scheme } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * A node for each name at an end of a step. Only where statements and steps are named apart, a step can be what another one
 * leads to.
 */
function nodesOfEnds(
  records: readonly StepRow[],
  steps: ReadonlySet<string>,
  draft: MapDraft,
): ReadonlyMap<string, Id> {
  const starts = new Set(records.flatMap((row) => several(row.cell('from'))));
  const apart = ![...starts].some((name) => steps.has(name));
  const names = new Set<string>();
  for (const row of records) {
    for (const name of several(row.cell('from'))) names.add(name);
    const to = row.cell('to');
    if (to !== '' && !(apart && steps.has(to))) names.add(to);
  }
  const said = [...names].filter((name) => /\S/.test(name));
  return new Map(said.map((name) => [name, draft.node({ id: name, text: name })]));
}
