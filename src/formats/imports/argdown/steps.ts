import { ArgdownTypes, type IRelation, type RelationMember, RelationType } from '@argdown/core';
import type { EdgeType, Id } from '#domain/map.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { DraftEdge, MapDraft } from '#formats/imports/map-draft.ts';
import type { ReadData } from './data-fields.ts';
import { placeOf } from './fault.ts';
import { inferredEdge } from './inferred-edge.ts';
import { type NamedStep, relationsBy, type Steps } from './steps-in.ts';

const TYPES: Readonly<Record<RelationType, EdgeType>> = {
  [RelationType.SUPPORT]: 'supports',
  [RelationType.ENTAILS]: 'supports',
  [RelationType.ATTACK]: 'attacks',
  [RelationType.CONTRARY]: 'contradicts',
  [RelationType.CONTRADICTORY]: 'contradicts',
  [RelationType.UNDERCUT]: 'undercuts',
};

/** What a map does not tell apart. */
const STRICTER: Partial<Record<RelationType, string>> = {
  [RelationType.ENTAILS]: 'that this is an entailment; it is kept as support',
  [RelationType.CONTRARY]: 'that both may be false (a contrary); it is kept as a contradiction',
};

/** Undercuts of undercuts that are followed: more of them stand in a circle, or mean nothing to anybody. */
const MOST_UNDERCUTS = 500;
/** Steps of one argument that an undercut of it leads to, each by an edge of its own. */
const MOST_UNDERCUT = 20;

interface Told {
  readonly steps: Steps;
  readonly relations: readonly IRelation[];
  readonly ids: ReadonlyMap<RelationMember, Id>;
  readonly readData: ReadData;
  readonly draft: MapDraft;
  readonly log: ImportLog;
}

/** Inferences and relations as edges. */
export function tellSteps({ steps, relations, ids, readData, draft, log }: Told): void {
  /** What leads to an argument in standard form, or to an inference, leads to this edge. */
  const edges = new Map<RelationMember, Id>();
  for (const step of steps.inferred) {
    const id = draft.edge(inferredEdge(step, ids, readData, log));
    edges.set(step.inference, id);
    if (step.main) edges.set(step.argument, id);
  }
  const named = new Map<RelationMember, NamedStep>(steps.named.map((step) => [step.argument, step]));
  const premises = new Set(steps.named.flatMap((step) => step.premises));
  const outgoing = relationsBy('from', relations);
  const concluded = new Set<RelationMember>(steps.inferred.map(({ conclusion }) => conclusion));
  const made = new Map<IRelation, readonly Id[]>();

  function make(relation: IRelation, depth: number): readonly Id[] {
    const known = made.get(relation);
    if (known) return known;
    made.set(relation, []);
    const ends = endsOf(relation, depth);
    const result = ends.map((edge) => draft.edge(edge));
    const step = relation.from && named.get(relation.from);
    if (step && result[0] !== undefined) edges.set(step.argument, result[0]);
    made.set(relation, result);
    return result;
  }

  function endsOf(relation: IRelation, depth: number): readonly DraftEdge[] {
    const { from, to, relationType } = relation;
    const place = placeOf(relation.occurrences[0]);
    const sources = sourcesOf(from);
    if (from?.type === ArgdownTypes.INFERENCE) {
      log.loss(place, 'A relation that starts at an inference was left behind.');
    }
    if (!from || !to || sources.length === 0) return [];
    // An argument for a statement that is its own conclusion: its inference says so already.
    if (from === to && concluded.has(from) && relationType === RelationType.SUPPORT) return [];
    const lost = STRICTER[relationType];
    if (lost) log.loss(place, `A map does not say ${lost}.`);
    const type = TYPES[relationType];
    const ways = targetsOf(to, type === 'undercuts', depth);
    if (ways.length === 0 && named.has(to)) {
      log.repair(place, 'This leads to itself in the end; it was left out.');
    }
    const known = type !== 'undercuts' || !ways.some((way) => draft.hasNode(way));
    if (!known && ways.length > 0) {
      log.loss(place, `This undercut leads to no step; it is kept as an attack on “${to.title ?? ''}”.`);
    }
    return ways.map((way) => ({ type: known ? type : 'attacks', from: sources, to: way }));
  }

  function sourcesOf(from: RelationMember | undefined): readonly Id[] {
    const step = from && named.get(from);
    const members = step ? step.premises.map((premise) => premise.from) : [from];
    return members.flatMap((member) => (member && ids.get(member)) ?? []);
  }

  /** The edge or node that something leads to. What undercuts an argument without standard form undercuts all its steps. */
  function targetsOf(to: RelationMember, undercut: boolean, depth: number): readonly Id[] {
    const step = named.get(to);
    if (step && depth < MOST_UNDERCUTS) make(step.relation, depth + 1);
    const edge = edges.get(to);
    if (edge !== undefined) return [edge];
    if (undercut && to.type === ArgdownTypes.ARGUMENT && depth < MOST_UNDERCUTS) {
      const relations = outgoing.get(to) ?? [];
      const few = relations.length <= MOST_UNDERCUT ? relations : [];
      const own = few.flatMap((relation) => make(relation, depth + 1));
      if (own.length > 0 && own.length <= MOST_UNDERCUT) return own;
    }
    const node = ids.get(to);
    return node === undefined ? [] : [node];
  }

  for (const relation of relations) if (!premises.has(relation)) make(relation, 0);
}
