import { describe, expect, it } from 'vitest';
import { nodeRelations, type Relation, relationsOnStep } from '#analysis/relations.ts';
import { stepWords } from '#analysis/step-words.ts';
import type { ArgumentMap, EdgeType } from '#domain/map.ts';

type Step = readonly [id: string, from: string, type: EdgeType, to: string];

/** A map from steps alone; `a b` are linked premises, and a `to` that names a step leads to that step. */
function mapOf(...steps: readonly Step[]): ArgumentMap {
  const edges = steps.map(([id, from, type, to]) => ({ id, from: from.split(' '), type, to }));
  const ends = new Set(edges.flatMap((edge) => [...edge.from, edge.to]));
  const nodes = [...ends]
    .filter((id) => !edges.some((edge) => edge.id === id))
    .map((id) => ({ id, type: 'claim', label: id.toUpperCase(), text: id }) as const);
  return { title: 't', language: 'en', thesis: [], sources: [], actors: [], topics: [], nodes, edges };
}

const ids = (relations: readonly Relation[]) => relations.map(({ edge }) => edge.id);

describe('the relations of a node', () => {
  it('are told apart by what they mean for it', () => {
    const map = mapOf(
      ['s', 'a', 'supports', 'x'],
      ['t', 'b', 'attacks', 'x'],
      ['q', 'c', 'qualifies', 'x'],
      ['r', 'd', 'restates', 'x'],
      ['o', 'x', 'supports', 'y'],
    );
    const x = nodeRelations(map, 'x');
    expect(ids(x.reasons)).toEqual(['s']);
    expect(ids(x.objections)).toEqual(['t', 'q']);
    expect(ids(x.restatements)).toEqual(['r']);
    expect(ids(x.bearsOn)).toEqual(['o']);
  });

  it('hold a contradiction as an objection at both of its ends', () => {
    const map = mapOf(['c', 'a', 'contradicts', 'b']);
    expect(ids(nodeRelations(map, 'a').objections)).toEqual(['c']);
    expect(ids(nodeRelations(map, 'b').objections)).toEqual(['c']);
  });

  it('keep an undercut with the step that it is aimed at, at both ends of that step', () => {
    const map = mapOf(['s', 'a', 'supports', 'x'], ['u', 'b', 'undercuts', 's']);
    expect(nodeRelations(map, 'x').reasons.flatMap(({ onStep }) => ids(onStep))).toEqual(['u']);
    expect(ids(nodeRelations(map, 'a').attackedSteps)).toEqual(['s']);
    expect(nodeRelations(map, 'b').bearsOn[0]?.step?.id).toBe('s');
  });

  it('name the other premises of a linked step', () => {
    const map = mapOf(['s', 'a b', 'supports', 'x']);
    expect(nodeRelations(map, 'a').bearsOn[0]?.linked.map(({ id }) => id)).toEqual(['b']);
    expect(nodeRelations(map, 'x').reasons[0]?.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('come to an end where steps attack each other in a circle', () => {
    const map = mapOf(['u', 'a', 'undercuts', 'v'], ['v', 'b', 'undercuts', 'u']);
    const [step] = map.edges;
    expect(step && relationsOnStep(map, step)).toHaveLength(1);
    expect(step && stepWords(map, step)).toMatch(/another step$/);
  });
});

describe('a step in words', () => {
  it('tells linked premises together, and an attacked step as a step', () => {
    const map = mapOf(['s', 'a b', 'supports', 'x'], ['u', 'c', 'undercuts', 's']);
    expect(map.edges.map((edge) => stepWords(map, edge))).toEqual([
      '“A”, together with “B”, supports “X”',
      '“C” undercuts the step that “A”, together with “B”, supports “X”',
    ]);
  });
});
