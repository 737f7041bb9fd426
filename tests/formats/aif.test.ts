import { load } from 'arguebuf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { aif } from '#formats/aif.ts';
import { lossReport } from '#formats/loss-report.ts';
import { wellFormed } from '#formats/well-formed.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { randomRuns } from '../random-runs.ts';

interface Nodeset {
  readonly nodes: readonly { readonly nodeID: string; readonly type: string; readonly text: string }[];
  readonly edges: readonly { readonly edgeID: string; readonly fromID: string; readonly toID: string }[];
  readonly locutions: readonly { readonly nodeID: string; readonly personID: string }[];
}

function nodeset(map: ArgumentMap): Nodeset {
  return JSON.parse(aif.write(map)[0]?.text ?? '');
}

function ofType({ nodes }: Nodeset, ...types: readonly string[]) {
  return nodes.filter(({ type }) => types.includes(type));
}

/** The texts at the other ends of a node's edges. */
function ends({ nodes, edges }: Nodeset, nodeID: string) {
  const text = (id: string) => nodes.find((node) => node.nodeID === id)?.text;
  return {
    from: edges.filter(({ toID }) => toID === nodeID).map(({ fromID }) => text(fromID)),
    to: edges.filter(({ fromID }) => fromID === nodeID).map(({ toID }) => text(toID)),
  };
}

describe('a map in AIF', () => {
  it('has a statement for each node, a scheme node for each step, and no edge between two statements', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const set = nodeset(map);
        const type = new Map(set.nodes.map((node) => [node.nodeID, node.type]));
        expect(type.size).toBe(set.nodes.length);
        expect(ofType(set, 'I').map(({ text }) => text)).toEqual(
          map.nodes.map(({ text }) => wellFormed(text)),
        );
        const statements = new Set(map.nodes.map(({ id }) => id));
        const both = map.edges.filter(
          (edge) => edge.type === 'contradicts' && statements.has(edge.to),
        ).length;
        expect(ofType(set, 'RA', 'CA', 'MA')).toHaveLength(map.edges.length + both);
        for (const { fromID, toID } of set.edges) {
          expect(type.has(fromID) && type.has(toID)).toBe(true);
          expect([type.get(fromID), type.get(toID)]).not.toEqual(['I', 'I']);
        }
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('links premises in one inference, and lets an undercut be a conflict with it', () => {
    const set = nodeset(mapOf({ edges: ['s: a+b -> c', 'd -> #s undercuts'] }));
    const [inference] = ofType(set, 'RA');
    const [conflict] = ofType(set, 'CA');
    expect(ends(set, inference?.nodeID ?? '').from).toEqual(['Text of a.', 'Text of b.', 'Default Conflict']);
    expect(ends(set, inference?.nodeID ?? '').to).toEqual(['Text of c.']);
    expect(ends(set, conflict?.nodeID ?? '').to).toEqual(['Default Inference']);
  });

  it('tells who asserts a statement by locutions', () => {
    const set = nodeset(mapOf({ nodes: ['a@ann+ben', 'b@ann'] }));
    expect(ofType(set, 'L').map(({ text }) => text)).toEqual([
      'ann : Text of a.',
      'ben : Text of a.',
      'ann : Text of b.',
    ]);
    expect(set.locutions.map(({ personID }) => personID)).toEqual(['1', '2', '1']);
    for (const { nodeID } of ofType(set, 'YA')) expect(ends(set, nodeID).to[0]).toMatch(/^Text of/);
  });

  it('is loaded by arguebuf, with every statement and every step', () => {
    const map = mapOf({ nodes: ['a@ann'], edges: ['b -> a', 'c -> a attacks', 'd -> b restates'] });
    const graph = load.aif(JSON.parse(aif.write(map)[0]?.text ?? ''));
    const nodes = Object.values(graph.nodes);
    expect(nodes.filter(({ type }) => type === 'atom')).toHaveLength(4);
    const kinds = nodes.flatMap((node) => (node.type === 'scheme' ? (node.scheme.case ?? []) : []));
    expect(kinds.sort()).toEqual(['attack', 'rephrase', 'support']);
    expect(Object.keys(graph.edges)).toHaveLength(2 * 3 + 2);
  });

  it('says that attacks on one another become contradictions, and writes them as such', () => {
    const map = mapOf({ edges: ['a -> b attacks', 'b -> a attacks', 'c -> a attacks'] });
    expect(lossReport(map, aif)).toContain('2 attacks that are returned become contradictions');
    const other = mapOf({ edges: ['a -> b contradicts', 'c -> a attacks'] });
    expect(aif.write(map)).toEqual(aif.write(other));
  });
});
