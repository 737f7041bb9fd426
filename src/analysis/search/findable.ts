import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Actor, ArgumentMap, Id, MapEdge, MapNode, Source } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';

/** What a search can come upon. */
export interface Findable {
  readonly kind: 'statement' | 'step' | 'actor' | 'chapter' | 'source';
  readonly id: Id;
}

/** Where words can stand, in the order of their weight. */
export const FIELDS = ['label', 'text', 'quote', 'speakers', 'beside'] as const;
export type Field = (typeof FIELDS)[number];

/** A text that is searched. */
export interface Part {
  readonly field: Field;
  /** What the text is to the thing found, where that has to be said: "Quote". */
  readonly lead: string;
  readonly text: string;
}

/** Everything that can be found in a map: statements first, each kind in the map's order. */
export function* findableIn(map: ArgumentMap): Generator<Findable> {
  for (const { id } of map.nodes) yield { kind: 'statement', id };
  for (const { id } of map.actors) yield { kind: 'actor', id };
  for (const { id } of map.topics) yield { kind: 'chapter', id };
  for (const { id } of map.sources) yield { kind: 'source', id };
  for (const edge of map.edges) if (edge.note || edge.scheme) yield { kind: 'step', id: edge.id };
}

/** What it is called. */
export function titleOf(map: ArgumentMap, { kind, id }: Findable): string {
  const { node, edge, actor, topic, source } = lookupOf(map);
  switch (kind) {
    case 'statement':
      return node.get(id)?.label ?? '';
    case 'actor':
      return actor.get(id)?.name ?? '';
    case 'chapter':
      return topic.get(id)?.label ?? '';
    case 'source':
      return source.get(id)?.title ?? '';
    case 'step': {
      const step = edge.get(id);
      return step ? stepWords(map, step) : '';
    }
  }
}

/** The texts in which it is searched for; the title first where it is one of them. A step is found by what is noted of it, not by the labels at its ends. */
export function partsOf(map: ArgumentMap, found: Findable): readonly Part[] {
  const { node, edge, actor, source } = lookupOf(map);
  const { kind, id } = found;
  const title: Part = { field: 'label', lead: '', text: titleOf(map, found) };
  switch (kind) {
    case 'statement':
      return [title, ...partsOfStatement(map, node.get(id))];
    case 'actor':
      return [title, ...partsOfActor(actor.get(id))];
    case 'chapter':
      return [title];
    case 'source':
      return [title, ...partsOfSource(map, source.get(id))];
    case 'step':
      return partsOfStep(edge.get(id));
  }
}

function partsOfStatement(map: ArgumentMap, node: MapNode | undefined): readonly Part[] {
  if (!node) return [];
  const { actor, source } = lookupOf(map);
  const cited = node.cites && source.get(node.cites.source);
  const speakers = node.actors ?? [];
  return filled([
    { field: 'text', lead: '', text: node.text },
    { field: 'quote', lead: 'Quote', text: node.quote ?? '' },
    { field: 'speakers', lead: 'Said by', text: actorNames(map, speakers).join(', ') },
    { field: 'beside', lead: 'Cites', text: commas(cited?.title, node.cites?.place) },
    ...(node.wordings ?? []).map(
      ({ source: id, edition, text }): Part => ({
        field: 'beside',
        lead: source.get(id)?.editions?.find((each) => each.id === edition)?.label ?? 'Edition',
        text,
      }),
    ),
    { field: 'beside', lead: 'Note', text: node.note ?? '' },
    { field: 'beside', lead: 'Tagged', text: commas(...(node.tags ?? [])) },
    ...speakers.map(
      (id): Part => ({
        field: 'beside',
        lead: `${actor.get(id)?.name}, also called`,
        text: commas(...(actor.get(id)?.aliases ?? [])),
      }),
    ),
  ]);
}

function partsOfActor(actor: Actor | undefined): readonly Part[] {
  return filled([
    { field: 'label', lead: 'Also called', text: commas(...(actor?.aliases ?? [])) },
    { field: 'beside', lead: '', text: actor?.role ?? '' },
  ]);
}

function partsOfSource(map: ArgumentMap, source: Source | undefined): readonly Part[] {
  return filled([
    {
      field: 'beside',
      lead: '',
      text: commas(...actorNames(map, source?.authors), source?.publisher, source?.published),
    },
  ]);
}

function partsOfStep(edge: MapEdge | undefined): readonly Part[] {
  return filled([
    { field: 'beside', lead: 'Note', text: edge?.note ?? '' },
    { field: 'beside', lead: 'Scheme', text: edge?.scheme ?? '' },
  ]);
}

function commas(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(', ');
}

function filled(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ text }) => text !== '');
}
