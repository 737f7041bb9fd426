import type { Row, StatementRow } from '#analysis/reading-outline.ts';
import type { Standing } from '#analysis/standings.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, MapEdge } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { EDGE_WORDS, listed, NODE_WORDS } from '#domain/words.ts';

/** How deep attacks on attacks on steps are told of. */
const DEEPEST = 2;

/** How a node bears on what it stands under: "supports, together with “The law”"; "undercuts the step to “Keep it”". */
export function standingWords(map: ArgumentMap, by: Standing): string {
  const does = EDGE_WORDS[by.step.type].active;
  const on = by.onStep ? ` the step ${stepName(map, by.onStep)}` : '';
  const together = togetherWords(map, by);
  return `${does}${on}${together && `, ${together}`}`;
}

/** What a line cannot show of how a node bears: "together with “The law”"; "" where there is nothing to add. */
export function standingNote(map: ArgumentMap, by: Standing): string {
  return by.onStep ? standingWords(map, by) : togetherWords(map, by);
}

/** The other premises that the step needs as well. */
function togetherWords(map: ArgumentMap, { id, step, reversed }: Standing): string {
  const others = reversed ? [] : [...new Set(step.from)].filter((premise) => premise !== id);
  return others.length > 0 ? `together with ${listed(others.map((other) => quoted(map, other)))}` : '';
}

/** What a statement is called where it stands: "supports: Article 51, Article, United Nations; in 2 places". */
function statementName(map: ArgumentMap, row: StatementRow, places: number): string {
  const { node, by, again } = row;
  const role = by ? standingWords(map, by) : map.thesis.includes(node.id) ? 'thesis' : '';
  const name = [node.label, NODE_WORDS[node.type].one, speakersOf(map, node)].filter(Boolean).join(', ');
  const standing = again ? '; again, it stands above' : places > 1 ? `; in ${places} places` : '';
  return `${role && `${role}: `}${name}${standing}`;
}

/** What a row is called. */
export function rowName(map: ArgumentMap, { is }: Row, places: (id: string) => number): string {
  switch (is.kind) {
    case 'statement':
      return statementName(map, is, places(is.node.id));
    case 'chapter':
      return `${is.title}, chapter, ${is.count} ${is.count === 1 ? 'statement' : 'statements'}`;
    case 'portion':
      return `${is.from} to ${is.to} of ${is.of}`;
  }
}

function stepName(map: ArgumentMap, step: MapEdge, depth = 1): string {
  const { node, edge } = lookupOf(map);
  const onStep = node.has(step.to) ? undefined : edge.get(step.to);
  if (!onStep) return `to ${quoted(map, step.to)}`;
  if (depth >= DEEPEST) return 'against another step';
  return `that ${EDGE_WORDS[step.type].active} the step ${stepName(map, onStep, depth + 1)}`;
}

function quoted(map: ArgumentMap, id: string): string {
  return `“${lookupOf(map).node.get(id)?.label ?? '…'}”`;
}
