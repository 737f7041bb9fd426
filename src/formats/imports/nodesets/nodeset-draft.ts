import type { Id } from '#domain/map.ts';
import type { FileStep } from '#formats/imports/file-step.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { laySteps } from '#formats/imports/lay-steps.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { mutualConflicts } from '#formats/mutual-conflicts.ts';
import { type Nodeset, partedLocution, type Speaker } from './nodeset.ts';
import { partsOf } from './nodeset-parts.ts';
import { speakersIn } from './nodeset-speakers.ts';

/** A map of a nodeset. `list` is where its nodes stand in the file. */
export function nodesetDraft(set: Nodeset, log: ImportLog, list = 'nodes'): MapDraft {
  const parts = partsOf(set, log);
  if (parts.statements.size === 0) {
    throw new Refused(
      list,
      'No statement is in this file, so there is nothing to open. In AIF a statement is a node of the type I.',
    );
  }
  const { speakers, quotes } = speakersIn(set, parts, list, log);
  const draft = mapDraft();
  const actorsOf = (all: readonly Speaker[]): ReadonlySet<Id> =>
    new Set(all.map(({ name, kind }) => draft.actor(name, kind)));
  const known = new Map<Id, Id>();
  const saying = new Map<Id, ReadonlySet<Id>>();
  const theses: Id[] = [];
  for (const [id, node] of parts.statements) {
    const spoken = node.type === 'L' && set.namesInText ? partedLocution(node.text) : null;
    const words = spoken?.words ?? node.text;
    if (!/\S/.test(words)) log.repair(node.place, 'This statement has no text; its id stands for it.');
    const text = /\S/.test(words) ? words : id;
    const quote = node.quote ?? quotes.get(id);
    const named = spoken?.name ? ({ name: spoken.name, kind: 'group' } as const) : undefined;
    const speaker = node.speaker ?? set.speakers.get(id) ?? named;
    const actors = actorsOf([...(speaker ? [speaker] : []), ...(speakers.get(id) ?? [])]);
    saying.set(id, actors);
    const made = draft.node({
      id,
      text,
      ...(actors.size > 0 ? { actors: [...actors] } : {}),
      ...(quote !== undefined && quote.trim() !== text.trim() ? { quote } : {}),
      ...(node.note ? { note: node.note } : {}),
    });
    known.set(id, made);
    if (node.thesis) theses.push(made);
  }
  if (theses.length > 0) draft.thesis(theses);
  const steps = joinedConflicts(parts.steps, parts.statements).map((step): FileStep => {
    const premises = [...step.from].map((id) => saying.get(id));
    const makers = [...actorsOf(speakers.get(step.id) ?? [])].filter(
      (maker) => !premises.some((actors) => actors?.has(maker)),
    );
    return makers.length > 0 ? { ...step, more: { ...step.more, actors: makers } } : step;
  });
  laySteps(steps, known, draft, log);
  return draft;
}

/** The steps, with a contradiction for each two conflicts that are one told in both directions. */
function joinedConflicts(
  all: ReadonlyMap<Id, FileStep>,
  statements: ReadonlyMap<Id, unknown>,
): readonly FileStep[] {
  const steps = [...all.values()];
  const met = new Set(steps.flatMap(({ to }) => [...to]));
  const conflicts = steps.filter(
    ({ type, from, to }) =>
      type === 'conflict' && from.size > 0 && to.size > 0 && [...to].every((id) => statements.has(id)),
  );
  const pairs = mutualConflicts(
    conflicts.map(({ id, from, to, more }) => ({
      from: [...from],
      to: [...to],
      scheme: more?.scheme ?? '',
      free: !met.has(id),
    })),
  );
  const starts = new Set([...pairs.keys()].map((place) => conflicts[place]));
  const back = new Set([...pairs.values()].map((place) => conflicts[place]));
  return steps
    .filter((step) => !back.has(step))
    .map((step) => (starts.has(step) ? { ...step, type: 'contradicts' } : step));
}
