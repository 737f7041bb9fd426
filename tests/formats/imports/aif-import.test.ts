import { describe, expect, it } from 'vitest';
import { imported, refused } from './imported.ts';

/**
 * A nodeset of a few lines: a node is "id type text", an edge "from to". The ids of the file are the words of the test.
 */
function nodeset(nodes: readonly string[], edges: readonly string[], more: object = {}) {
  return {
    nodes: nodes.map((node) => {
      const [, nodeID, type, text = ''] = /^(\S+) (\w+) ?(.*)$/s.exec(node) ?? [];
      return { nodeID, type, text, timestamp: '2020-01-01 00:00:00' };
    }),
    edges: edges.flatMap((edge, i) => {
      const ends = edge.split(' ');
      return ends.slice(1).map((toID, j) => ({ edgeID: `${i}.${j}`, fromID: ends[j], toID }));
    }),
    locutions: [],
    ...more,
  };
}

const THREE = ['a I A', 'b I B', 'c I C'];

describe('the steps of an AIF nodeset', () => {
  it('are one edge for each inference, with all its premises', async () => {
    const { steps, repairs, losses } = await imported(
      nodeset([...THREE, 'r RA Default Inference'], ['a r c', 'b r']),
    );
    expect(steps).toEqual(['A + B supports C']);
    expect([repairs, losses]).toEqual([[], []]);
  });

  it('are attacks where a conflict leads to a statement, and undercuts where it leads to a step', async () => {
    const { steps } = await imported(
      nodeset([...THREE, 'r RA', 'k CA', 'l CA', 'd I D'], ['a r b', 'c k r', 'd l k', 'd l']),
    );
    expect(steps).toEqual([
      'A supports B',
      'C undercuts [A supports B]',
      'D undercuts [C undercuts [A supports B]]',
    ]);
  });

  it('are a contradiction where two conflicts go back and forth, unless something leads to the second', async () => {
    const back = ['a I A', 'b I B', 'k CA', 'l CA', 'c I C', 'm CA'];
    const free = await imported(nodeset(back, ['a k b', 'b l a', 'c m k']));
    expect(free.steps).toEqual(['A contradicts B', 'C undercuts [A contradicts B]']);
    const met = await imported(nodeset(back, ['a k b', 'b l a', 'c m l']));
    expect(met.steps).toEqual(['A attacks B', 'B attacks A', 'C undercuts [B attacks A]']);
  });

  it('restate where one statement rephrases another', async () => {
    expect((await imported(nodeset([...THREE, 'm MA'], ['a m b']))).steps).toEqual(['A restates B']);
  });

  it('support a step where an inference leads to one that has premises', async () => {
    const { steps } = await imported(nodeset([...THREE, 'r RA', 's RA'], ['a s b', 'c r s']));
    expect(steps).toEqual(['C supports [A supports B]', 'A supports B']);
  });

  it('are read as one where an inference leads to one without premises', async () => {
    const set = nodeset([...THREE, 'r RA', 's RA', 't RA'], ['a r s t b']);
    const { steps, repairs } = await imported(set);
    expect(steps).toEqual(['A supports B']);
    expect(repairs).toEqual([
      'nodes[3]: This step leads to another one, and what it concludes is not said; the two were read as one.',
    ]);
  });

  it('are left out and listed where premises or a conclusion are missing, with what leads to them only', async () => {
    const { steps, repairs } = await imported(
      nodeset([...THREE, 'r RA', 's CA', 't CA', 'u CA'], ['r a', 'b s', 'c t s', 'c u t']),
    );
    expect(steps).toEqual([]);
    expect(repairs.map((line) => line.split(':')[0])).toEqual([
      'nodes[3]',
      'nodes[4]',
      'nodes[5]',
      'nodes[6]',
    ]);
  });

  it('go to each of several conclusions by an edge of its own', async () => {
    const { steps, repairs } = await imported(nodeset([...THREE, 'r RA'], ['a r b', 'r c']));
    expect(steps).toEqual(['A supports B', 'A supports C']);
    expect(repairs).toEqual(['nodes[3]: This step has 2 conclusions; each was given a step of its own.']);
  });

  it('may go round in circles among statements, but not among themselves', async () => {
    const among = await imported(nodeset([...THREE, 'r RA', 's RA'], ['a r b s a']));
    expect(among.steps).toEqual(['A supports B', 'B supports A']);
    const selves = await imported(nodeset([...THREE, 'r CA', 's CA'], ['a r s r', 'b s']));
    expect(selves.steps).toEqual([]);
    expect(selves.repairs).toHaveLength(2);
  });

  it('have their scheme’s name, where it says more than that there is a step', async () => {
    const set = nodeset([...THREE, 'r RA Expert Opinion', 's RA Default Inference'], ['a r b', 'b s c']);
    expect((await imported(set)).map.edges.map(({ scheme }) => scheme)).toEqual([
      'Expert Opinion',
      undefined,
    ]);
  });

  it('are never made of an edge between two statements', async () => {
    const { steps, repairs } = await imported(nodeset(THREE, ['a b']));
    expect(steps).toEqual([]);
    expect(repairs).toEqual([
      'edges[0]: This edge joins two statements and does not say how; it was left out.',
    ]);
  });
});

describe('the dialogue of an AIF nodeset', () => {
  const people = {
    locutions: [{ nodeID: 'l', personID: 3 }],
    participants: [{ participantID: '3', firstname: 'Ida', surname: 'Holm' }],
  };

  it('tells who says a statement, by participants', async () => {
    const { map } = await imported(
      nodeset(['a I A', 'l L Ida Holm : A', 'y YA Asserting'], ['l y a'], people),
    );
    expect(map.actors).toEqual([{ id: 'ida-holm', name: 'Ida Holm', kind: 'person' }]);
    expect(map.nodes[0]).toMatchObject({ actors: ['ida-holm'] });
    expect(map.nodes[0]).not.toHaveProperty('quote');
  });

  it('tells who says a statement, by the beginning of the locution, where there are no locutions listed', async () => {
    const { map, losses } = await imported(
      nodeset(['a I We : they', 'l L Radio 4 : We : they', 'y YA Asserting'], ['l y a'], {
        locutions: undefined,
      }),
    );
    expect(map.actors.map(({ name }) => name)).toEqual(['Radio 4']);
    expect(losses).toEqual([]);
  });

  it('keeps the words of a locution that says a statement in other words', async () => {
    const { map } = await imported(nodeset(['a I A', 'l L Ida : Well, A!', 'y YA Asserting'], ['l y a']));
    expect(map.nodes[0]?.quote).toBe('Well, A!');
  });

  it.each(['Questioning', 'Pure Challenging', 'Disagreeing', 'Assertive Questioning'])(
    'does not put a statement into the mouth of someone %s it',
    async (force) => {
      const { map, losses } = await imported(nodeset(['a I A', 'l L Ida : A?', `y YA ${force}`], ['l y a']));
      expect(map.actors).toEqual([]);
      expect(losses).toEqual([
        '1 locution was left behind: words that no statement of the map has.',
        '1 illocution was left behind, such as questions, challenges and replies.',
      ]);
    },
  );

  it('tells who makes a step, where that is not who says its premises', async () => {
    const set = nodeset(
      [
        ...['a I A', 'b I B', 'c CA', 'k L Ann : A', 'l L Ben : B', 'y YA Asserting', 'z YA Asserting'],
        ...['t TA', 'd YA Disagreeing'],
      ],
      ['k y a', 'l z b', 'a c b', 'k t l', 't d c'],
    );
    const { map } = await imported(set);
    expect(map.edges[0]).toMatchObject({ from: ['a'], actors: ['ben'] });
  });

  it('is counted, a line for each kind', async () => {
    const dialogue = Array.from({ length: 40 }, (_, i) => [`l${i} L Ida : ${i}`, `t${i} TA`]).flat();
    const { losses } = await imported(nodeset(['a I A', ...dialogue, 'p PA', 'q ZZ'], []));
    expect(losses).toEqual([
      '40 locutions were left behind: words that no statement of the map has.',
      '40 transitions between locutions were left behind.',
      '1 preference between statements was left behind: a map has none.',
      '1 node of the unknown type “ZZ” was left out, with its edges.',
    ]);
  });

  it('is what opens, where nothing but locutions is in the file', async () => {
    const { map } = await imported(nodeset(['l L Ida : A', 'm L Jo : B'], []));
    expect(map.nodes.map(({ text, actors }) => [text, actors])).toEqual([
      ['A', ['ida']],
      ['B', ['jo']],
    ]);
  });
});

describe('an AIF nodeset', () => {
  it('keeps a statement of 32 kB, and statements that say the same', async () => {
    const long = 'Word after word. '.repeat(2_000);
    const { map, repairs } = await imported(nodeset([`a I ${long}`, 'b I Same', 'c I Same'], []));
    expect(map.nodes.map(({ text }) => text)).toEqual([long, 'Same', 'Same']);
    expect(repairs).toEqual([]);
  });

  it('has ids that are numbers, or names of what every object has', async () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const { steps, map } = await imported({
      nodes: [
        ...ids.map((nodeID) => ({ nodeID, type: 'I', text: nodeID })),
        { nodeID: 7, type: 'RA', text: '' },
      ],
      edges: [
        { edgeID: 1, fromID: '__proto__', toID: '7' },
        { edgeID: 2, fromID: 'constructor', toID: 7 },
        { edgeID: 3, fromID: 7, toID: 'toString' },
      ],
    });
    expect(map.nodes.map(({ id }) => id)).toEqual(ids);
    expect(steps).toEqual(['__proto__ + constructor supports toString']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is refused where there is no statement', async () => {
    for (const set of [
      nodeset([], []),
      nodeset(['r RA', 'c CA'], ['r c']),
      { AIF: { nodes: [] } },
      { nodes: 3, locutions: [] },
    ])
      expect((await refused(set)).message).toMatch(/nothing to open/);
  });

  it('is refused where what should hold its lists does not', async () => {
    expect(await refused({ AIF: 'nothing', text: '' })).toMatchObject({ place: 'AIF' });
  });

  it('of 1,378 nodes has all its statements, steps and speakers, and counts what it leaves', async () => {
    const set = debate(172);
    expect(set.nodes).toHaveLength(1_378);
    const { map, repairs, losses } = await imported(set);
    expect(repairs).toEqual([]);
    expect(map.nodes).toHaveLength(345);
    expect(map.edges).toHaveLength(344);
    expect(map.edges.filter(({ type }) => type === 'undercuts')).toHaveLength(172);
    expect(map.actors).toHaveLength(2);
    expect(losses).toEqual([
      '1 locution was left behind: words that no statement of the map has.',
      '172 transitions between locutions were left behind.',
    ]);
  });
});

/** A debate about one claim: in each round a reason, what undercuts it, who says so, and a transition. */
function debate(rounds: number) {
  const nodes = ['i I The claim.', 'x L Chair : Let us begin.'];
  const edges: string[] = [];
  for (let n = 0; n < rounds; n += 1) {
    nodes.push(`a${n} I Reason ${n}.`, `b${n} I Doubt ${n}.`, `r${n} RA`, `c${n} CA`);
    nodes.push(`k${n} L Ann : Reason ${n}.`, `y${n} YA Asserting`, `t${n} TA`, `z${n} YA Asserting`);
    edges.push(`a${n} r${n} i`, `b${n} c${n} r${n}`, `k${n} y${n} a${n}`, `k${n} t${n}`, `k${n} z${n} b${n}`);
  }
  return nodeset(nodes, edges, {
    locutions: Array.from({ length: rounds }, (_, n) => ({ nodeID: `k${n}`, personID: n % 2 })),
    participants: [
      { participantID: 0, firstname: 'Ann', surname: 'Bly' },
      { participantID: 1, firstname: 'Carl', surname: 'Dahl' },
    ],
  });
}
