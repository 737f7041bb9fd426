import type { RelationMember } from '@argdown/core';
import type { Id } from '#domain/map.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { DraftEdge } from '#formats/imports/map-draft.ts';
import type { ReadData } from './data-fields.ts';
import { saidIn } from './said.ts';
import { type InferredStep, STEP_NAME } from './steps-in.ts';

/**
 * An inference as a step with linked premises. What is said of the argument as a whole stands at its last step: its title
 * and text as a note, its rule as the scheme.
 */
export function inferredEdge(
  { argument, inference, premises, conclusion, main }: InferredStep,
  ids: ReadonlyMap<RelationMember, Id>,
  readData: ReadData,
  log: ImportLog,
): DraftEdge {
  const title = argument.title ?? '';
  const scheme = (inference.inferenceRules ?? [])
    .map((rule) => rule.trim())
    .filter(Boolean)
    .join(', ');
  const edge: DraftEdge = {
    type: 'supports',
    from: premises.flatMap((premise) => ids.get(premise) ?? []),
    to: ids.get(conclusion) ?? '',
    ...(scheme ? { scheme } : {}),
  };
  if (!main) return edge;
  const { name, untitled, text, place, data, dataPlace } = saidIn(title, argument.members, log);
  const { actors, anchors, note, quote, tags = [] } = readData(data, dataPlace, name);
  const lost = [...new Set([...(argument.tags ?? []), ...tags])].map((tag) => `“${tag}”`);
  if (lost.length > 0) {
    log.loss(place, `Tags of “${name}” were left behind, since a step has none: ${lost.join(', ')}.`);
  }
  const said = untitled || (STEP_NAME.test(title) && !text) ? '' : title;
  const notes = [[said, text].filter(Boolean).join(': '), quote ? `“${quote}”` : '', note ?? ''].filter(
    Boolean,
  );
  return {
    ...edge,
    ...(actors ? { actors } : {}),
    ...(anchors ? { anchors } : {}),
    ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
  };
}
