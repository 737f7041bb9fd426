import {
  ArgdownTypes,
  type IArgument,
  type IConclusion,
  type IEquivalenceClass,
  type IInference,
  type IRelation,
  isConclusion,
  isReconstructed,
  type RelationMember,
  RelationType,
} from '@argdown/core';

/** An inference of an argument in standard form. */
export interface InferredStep {
  readonly argument: IArgument;
  readonly inference: IInference;
  readonly premises: readonly IEquivalenceClass[];
  readonly conclusion: IEquivalenceClass;
  /** The last one of its argument: what leads to the argument leads to it. */
  readonly main: boolean;
}

/** An argument of this program’s export, which stands for a step: one relation of it, from its premises. */
export interface NamedStep {
  readonly argument: IArgument;
  readonly premises: readonly IRelation[];
  readonly relation: IRelation;
}

export interface Steps {
  readonly inferred: readonly InferredStep[];
  readonly named: readonly NamedStep[];
}

/** The name that a step has in this program’s export. */
export const STEP_NAME = /^Step(?: \S|-\d|$)/;

/** Tells arguments that are steps from those that say something themselves, and are nodes. */
export function stepsIn(
  statements: readonly IEquivalenceClass[],
  all: readonly IArgument[],
  relations: readonly IRelation[],
): { readonly steps: Steps; readonly nodes: readonly IArgument[] } {
  const titled = new Map(statements.map((statement) => [statement.title ?? '', statement]));
  const inferred = all.filter(isReconstructed);
  const named = namedSteps(
    all.filter((argument) => !isReconstructed(argument)),
    relations,
  );
  const steps = new Set(named.map(({ argument }) => argument));
  return {
    steps: { inferred: inferred.flatMap((argument) => inferences(argument, titled)), named },
    nodes: all.filter((argument) => !isReconstructed(argument) && !steps.has(argument)),
  };
}

function inferences(
  argument: IArgument,
  titled: ReadonlyMap<string, IEquivalenceClass>,
): readonly InferredStep[] {
  const { pcs } = argument;
  let begin = 0;
  return pcs.flatMap((statement, index) => {
    if (!isConclusion(statement)) return [];
    const used = usedIn(statement, index);
    const before = used ? pcs.filter((_, i) => used.has(i + 1) && i < index) : pcs.slice(begin, index);
    begin = index;
    const conclusion = titled.get(statement.title ?? '');
    const premises = [...new Set(before.flatMap(({ title }) => titled.get(title ?? '') ?? []))];
    if (!conclusion || !statement.inference || premises.length === 0) return [];
    return [
      { argument, inference: statement.inference, premises, conclusion, main: index === pcs.length - 1 },
    ];
  });
}

/** The numbers of the statements that an inference says it uses; else it uses all since the conclusion before, and that one. */
function usedIn({ inference, data }: IConclusion, index: number): ReadonlySet<number> | undefined {
  for (const list of [inference?.data?.uses, data?.uses, inference?.data?.from, data?.from]) {
    if (!Array.isArray(list)) continue;
    const used = new Set(list.filter((each) => Number.isInteger(each) && each > 0 && each <= index));
    if (used.size > 0) return used;
  }
  return undefined;
}

function namedSteps(candidates: readonly IArgument[], relations: readonly IRelation[]): readonly NamedStep[] {
  const incoming = relationsBy('to', relations);
  const outgoing = relationsBy('from', relations);
  return candidates.flatMap((argument) => {
    const says = argument.tags?.length || argument.members.some(({ text, data }) => text?.trim() || data);
    const [relation, ...others] = outgoing.get(argument) ?? [];
    if (says || !relation || others.length > 0 || !STEP_NAME.test(argument.title ?? '')) return [];
    const premises = (incoming.get(argument) ?? []).filter(
      ({ relationType, from }) =>
        relationType === RelationType.SUPPORT && from?.type === ArgdownTypes.EQUIVALENCE_CLASS,
    );
    return premises.length > 0 ? [{ argument, premises, relation }] : [];
  });
}

/** The relations of each that has some at this end. */
export function relationsBy(
  end: 'from' | 'to',
  relations: readonly IRelation[],
): ReadonlyMap<RelationMember, readonly IRelation[]> {
  const lists = new Map<RelationMember, IRelation[]>();
  for (const relation of relations) {
    const member = relation[end];
    const list = member && lists.get(member);
    if (list) list.push(relation);
    else if (member) lists.set(member, [relation]);
  }
  return lists;
}
