import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importMap } from '#formats/imports/import-map.ts';
import { randomRuns } from '../../random-runs.ts';

const TYPES = ['I', 'I', 'I', 'RA', 'CA', 'MA', 'L', 'YA', 'TA', 'PA', 'odd'];
const DEPENDS = new Map([
  ['RA', ['supports']],
  ['CA', ['attacks', 'undercuts', 'contradicts']],
  ['MA', ['restates']],
]);

/** Any nodes joined by any edges: steps without ends, steps in circles, edges between statements, ids used twice. */
const nodesets = fc
  .array(fc.record({ nodeID: fc.nat({ max: 40 }).map(String), type: fc.constantFrom(...TYPES) }), {
    maxLength: 24,
  })
  .chain((nodes) => {
    const end = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('0', ...nodes.map(({ nodeID }) => nodeID)) },
      fc.constant('none'),
    );
    return fc.record({
      nodes: fc.constant(nodes.map((node, i) => ({ ...node, text: `Text ${i}.` }))),
      edges: fc.array(fc.record({ fromID: end, toID: end }), { maxLength: 50 }),
      locutions: fc.constant([]),
    });
  })
  .filter(({ nodes }) => nodes.some(({ type }) => type === 'I'));

type Nodeset = Parameters<Parameters<typeof nodesets.filter>[0]>[0];

async function opened(set: Nodeset) {
  const reading = await importMap(JSON.stringify(set));
  if (!reading.ok) throw new Error(reading.refusal.message);
  return { ...reading, places: new Set(reading.repairs.map(({ place }) => place)) };
}

describe('any nodeset', () => {
  it('keeps each of its statements, and makes a step of nothing but a node for it, with its kind', async () => {
    await fc.assert(
      fc.asyncProperty(nodesets, async (set) => {
        const { map } = await opened(set);
        const stated = set.nodes.filter(({ type }) => type === 'I');
        expect(map.nodes.map(({ text }) => text)).toEqual(stated.map(({ text }) => text));
        const byId = new Map(set.nodes.toReversed().map((node) => [node.nodeID, node]));
        for (const { id, type, from } of map.edges) {
          const of = byId.get(id) ?? byId.get(id.replace(/(?:-\d+)+$/, ''));
          expect(DEPENDS.get(of?.type ?? '')).toContain(type);
          const premises = set.edges.filter(({ toID }) => toID === of?.nodeID).map(({ fromID }) => fromID);
          // Of two statements with one id the first has the edges.
          for (const premise of from) expect(premises).toContain(premise);
        }
      }),
      { numRuns: randomRuns(400) },
    );
  });

  it('loses no step and no edge between statements without a word', async () => {
    await fc.assert(
      fc.asyncProperty(nodesets, async (set) => {
        const { map, repairs, places } = await opened(set);
        const made = new Set(map.edges.map(({ id }) => id));
        const contradictions = map.edges.filter(({ type }) => type === 'contradicts').length;
        const joined = repairs.some(({ message }) => message.includes('read as one'));
        const missing = set.nodes.filter(
          ({ nodeID, type }, i) => DEPENDS.has(type) && !made.has(nodeID) && !places.has(`nodes[${i}]`),
        );
        // The way back of a contradiction is in it; so is what was read as one with another step.
        if (!joined) expect(missing.length).toBeLessThanOrEqual(contradictions);
        const first = new Map(set.nodes.toReversed().map(({ nodeID, type }) => [nodeID, type]));
        set.edges.forEach(({ fromID, toID }, i) => {
          const [from, to] = [first.get(fromID), first.get(toID)];
          const lost = from === undefined || to === undefined || (from === 'I' && to === 'I');
          expect(places.has(`edges[${i}]`)).toBe(lost);
        });
      }),
      { numRuns: randomRuns(400) },
    );
  });
});
