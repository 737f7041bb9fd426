import type { ArgumentMap } from '#domain/map.ts';
import type { ExportFormat } from './export-format.ts';
import { counted } from './features/feature.ts';

/** The map as a file of this format has it. */
export function lessLosses(map: ArgumentMap, { lacks }: Pick<ExportFormat, 'lacks'>): ArgumentMap {
  return lacks.reduce((left, feature) => feature.without(left), map);
}

/** What a map loses in a format, a sentence each without a full stop; none where the format holds all of it. */
export function lossReport(map: ArgumentMap, { lacks }: Pick<ExportFormat, 'lacks'>): readonly string[] {
  let left = map;
  let along = 0;
  const losses: string[] = [];
  for (const feature of lacks) {
    const count = feature.count(left);
    if (count === 0) continue;
    losses.push(feature.lost(count));
    const next = feature.without(left);
    along += Math.max(0, left.edges.length - next.edges.length - count);
    left = next;
  }
  if (along > 0)
    losses.push(
      `${counted(along, 'step that led to one of these is', 'steps that led to one of these are')} left out with it`,
    );
  return losses;
}
