import { argdown as library } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap, EdgeType, MapEdge } from '#domain/map.ts';
import { argdown } from '#formats/argdown.ts';
import { lessLosses } from '#formats/loss-report.ts';
import { stepNodes } from '#formats/step-nodes.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { treaty } from '../journeys/shipped-map.ts';
import { randomRuns } from '../random-runs.ts';
import { withoutLoops } from './without-loops.ts';

/** What Argdown's own parser finds in the text of a map. */
function parsed(map: ArgumentMap) {
  const [file] = argdown.write(map);
  const answer = library.run({
    input: file?.text ?? '',
    process: ['parse-input', 'build-model'],
    throwExceptions: true,
    logLevel: 'silent',
  });
  expect(answer.parserErrors ?? []).toEqual([]);
  expect(answer.lexerErrors ?? []).toEqual([]);
  return answer;
}

type Answer = ReturnType<typeof parsed>;

/** Relations by kind; a step in standard form supports its conclusion. */
function relationCounts({ relations = [], arguments: steps = {} }: Answer) {
  const counts = { supports: 0, attacks: 0, undercuts: 0, contradicts: 0 };
  const kinds: Readonly<Record<string, keyof typeof counts>> = {
    support: 'supports',
    attack: 'attacks',
    undercut: 'undercuts',
    contradictory: 'contradicts',
  };
  for (const { relationType } of relations) counts[kinds[relationType] ?? 'supports'] += 1;
  for (const { pcs } of Object.values(steps)) if (pcs.length > 0) counts.supports += 1;
  return counts;
}

function edgeCounts({ edges }: ArgumentMap) {
  const count = (type: EdgeType): number => edges.filter((edge) => edge.type === type).length;
  return {
    supports: count('supports'),
    attacks: count('attacks'),
    undercuts: count('undercuts'),
    contradicts: count('contradicts'),
  };
}

/** The texts of all statements, as one line each. */
function textsIn({ statements = {} }: Answer): readonly string[] {
  return Object.values(statements).flatMap(({ members }) => members.flatMap(({ text }) => text ?? []));
}

describe('a map in Argdown', () => {
  it('has the same statements and relations for Argdown’s own parser', () => {
    const map = treaty;
    const answer = parsed(map);
    expect(Object.keys(answer.statements ?? {}).sort()).toEqual(map.nodes.map(({ label }) => label).sort());
    expect(relationCounts(answer)).toEqual(edgeCounts(lessLosses(map, argdown)));
    const linked = Object.values(answer.arguments ?? {}).filter(
      ({ pcs }) => pcs.filter(({ role }) => role === 'premise').length > 1,
    );
    expect(linked).toHaveLength(map.edges.filter(({ from }) => from.length > 1).length);
  });

  it('keeps who says what, of which type, in which chapter', () => {
    const answer = parsed(treaty);
    const said = Object.values(answer.statements ?? {}).find(({ title }) => title?.startsWith('Nonsense'));
    expect(said?.data).toMatchObject({ type: 'counterclaim', actors: ['Chang Ho-jin'] });
    expect((answer.sections ?? []).map(({ title }) => title)).toEqual(
      treaty.topics.map(({ label }) => label),
    );
  });

  it('is read by it whatever its words are, and with every statement and relation', () => {
    fc.assert(
      fc.property(arbitraryMap({ nodes: 6, edges: 6 }).map(withoutLoops), (map) => {
        const answer = parsed(map);
        expect(Object.keys(answer.statements ?? {})).toHaveLength(map.nodes.length);
        const left = lessLosses(map, argdown);
        // Argdown knows no two relations of one kind between the same two.
        const distinct = new Map(left.edges.map((edge) => [steps(left, edge), edge]));
        const counts = edgeCounts({ ...left, edges: [...distinct.values()] });
        // An attack that is met itself is an argument, and its statement supports that.
        const met = [...stepNodes(left).values()].filter(({ type }) => type !== 'supports').length;
        expect(relationCounts(answer)).toEqual({ ...counts, supports: counts.supports + met });
      }),
      { numRuns: randomRuns(300) },
    );
  });

  it('shows signs of the language as the text that they are', () => {
    const texts = [
      'A [link](x) and <b> and {brace} and #tag and @[mention] and *bold* _it_ **b**',
      'See 1.2.3 and .and. or :smile: and http://x.y/z // comment /* comment */ <!-- c -->',
      'Back\\slash -- two hyphens ---- and (1) number + plus - minus >< both',
    ];
    const nodes = texts.map((text, i) => ({ id: `n${i}`, type: 'claim' as const, label: `L${i}`, text }));
    const found = textsIn(parsed({ ...mapOf(), nodes })).map((text) => text.trim());
    expect(found).toEqual(texts);
  });

  it('keeps the letters of every text, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 5 }), (texts) => {
        const nodes = texts.map((text, i) => ({ id: `n${i}`, type: 'claim' as const, label: `L${i}`, text }));
        const found = textsIn(parsed({ ...mapOf(), nodes })).map((text) => text.trim());
        expect(found).toEqual(texts.map((text) => text.replace(/\s+/g, ' ').trim() || '…'));
      }),
      { numRuns: randomRuns(300) },
    );
  });

  it('tells an undercut of an undercut', () => {
    const answer = parsed(mapOf({ edges: ['s: a -> b', 'u: c -> #s undercuts', 'd -> #u undercuts'] }));
    expect(relationCounts(answer)).toMatchObject({ undercuts: 2 });
  });
});

/** The same for two edges that are one relation in Argdown. */
function steps(map: ArgumentMap, edge: MapEdge): string {
  if (stepNodes(map).has(edge.id)) return edge.id;
  const ends = [...edge.from, edge.to];
  return JSON.stringify([edge.type, edge.type === 'contradicts' ? ends.sort() : ends]);
}
