import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imported, refused } from './imported.ts';

const sample = (file: string) => readFileSync(`tests/corpus/${file}`, 'utf8');

/** A graph whose nodes are named by letters, with edges "a>b word". */
function graph(edges: readonly string[], head = '') {
  const names = [...new Set(edges.flatMap((edge) => edge.split(' ')[0]?.split('>') ?? []))];
  return `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="k" for="edge" attr.name="relation"/><key id="l" for="node" attr.name="label"/>
<graph edgedefault="directed" ${head}>
${names.map((name) => `<node id="${name}"><data key="l">${name.toUpperCase()}</data></node>`).join('\n')}
${edges
  .map((edge) => {
    const [source, target, word] = edge.split(/[> ]/);
    return `<edge source="${source}" target="${target}">${word ? `<data key="k">${word}</data>` : ''}</edge>`;
  })
  .join('\n')}
</graph></graphml>`;
}

describe('a GraphML file', () => {
  it('has the relations that its edges name', async () => {
    const words = [
      'supports',
      'Pro',
      '+',
      'ATTACK',
      'con',
      '-',
      'rebuts',
      'undercuts',
      'contradicts',
      'rephrase',
    ];
    const { map, losses } = await imported(graph(words.map((word) => `a>b ${word}`)));
    const [s, a] = ['supports', 'attacks'];
    expect(map.edges.map(({ type }) => type)).toEqual([
      s,
      s,
      s,
      a,
      a,
      a,
      a,
      'undercuts',
      'contradicts',
      'restates',
    ]);
    expect(losses).toEqual([]);
  });

  it('never takes an edge for support that does not say so', async () => {
    const { map, losses } = await imported(graph(['a>b knows', 'b>c knows', 'a>c', 'c>a supports']));
    expect(map.edges).toHaveLength(1);
    expect(losses).toEqual([
      '2 edges “knows” were left out: that is none of a map’s relations.',
      '1 edge was left out: nothing says what is meant.',
    ]);
  });

  it('of Argunet has titles, texts, groups as chapters, and sentences of a reconstruction as notes', async () => {
    const { map, steps } = await imported(sample('graphml/argunet.graphml'));
    expect(map).toMatchObject({ title: 'Robots in care', language: 'en', topics: [{ label: 'Staff' }] });
    expect(map.nodes[2]).toMatchObject({
      label: 'Too few nurses',
      text: 'There are too few nurses & too many patients.',
      topic: 'staff',
      note: expect.stringContaining('premise: Every year more nurses leave than come.'),
    });
    expect(steps.map((step) => / (supports|attacks) /.exec(step)?.[1])).toEqual(['supports', 'attacks']);
  });

  it('has edges to groups left out and listed', async () => {
    const boxed = graph(['a>b pro', 'a>g pro']).replace(
      /<node id="g">.*?<\/node>/,
      '<node id="g"><graph/></node>',
    );
    const { steps, repairs } = await imported(boxed);
    expect(steps).toEqual(['A supports B']);
    expect(repairs).toEqual([expect.stringContaining('joins a group of nodes')]);
  });

  it('of yEd has the words that are drawn', async () => {
    const { steps, losses } = await imported(sample('graphml/yed.graphml'));
    expect(steps).toEqual([
      'Animals suffer in cages. supports Zoos should close.',
      'Zoos teach children. attacks Zoos should close.',
    ]);
    expect(losses).toHaveLength(3);
  });

  it('without directions is read from source to target, and says so', async () => {
    const { repairs } = await imported(graph(['a>b pro', 'b>c con']).replace('directed"', 'undirected"'));
    expect(repairs).toEqual(['whole file: 2 edges have no direction; they were read from source to target.']);
  });

  it('tells what of its nodes was left behind', async () => {
    const weighed =
      '<graphml><key id="w" for="node" attr.name="Weight"/><graph edgedefault="directed"><node id="a"><data key="w">3</data></node></graph></graphml>';
    const { losses, repairs } = await imported(weighed);
    expect(losses).toEqual(['“weight” of 1 node was left behind.']);
    expect(repairs).toEqual(['whole file: 1 node has no words; ids stand for them.']);
  });

  it('has nodes of a step that lacks what it needs listed', async () => {
    const lacking =
      '<graphml><key id="k" for="node" attr.name="kind"/><key id="t" for="node" attr.name="type"/><graph><node id="a"><data key="k">statement</data></node>\n<node id="s"><data key="k">step</data><data key="t">supports</data></node></graph></graphml>';
    expect((await imported(lacking)).repairs).toContain(
      'line 2, column 1: This step (supports) joins nothing; it was left out.',
    );
  });
});

describe('an argument graph of a short text', () => {
  it('has linked premises, an undercut, an example, and both sides', async () => {
    const { map, steps } = await imported(sample('arggraph/cash.xml'));
    expect(map.title).toBe('shops should take cash');
    expect(steps).toEqual([
      'Not everybody has a card, + and not everybody wants to be watched. supports Shops should have to take cash.',
      'True, cash can be stolen, attacks Shops should have to take cash.',
      'but so can a telephone. undercuts [True, cash can be stolen, attacks Shops should have to take cash.]',
      'My neighbour, for one, lost his. supports but so can a telephone.',
    ]);
    expect(map.edges[3]?.scheme).toBe('example');
    expect(map.actors.map(({ name }) => name)).toEqual(['Proponent', 'Opponent']);
    expect(map.nodes[0]?.note).toBe('Said again: So: take our coins!');
  });

  it('has joined segments as one text', async () => {
    const joint =
      '<arggraph><edu id="e1">One</edu><edu id="e2">two.</edu><joint id="j"/><adu id="a" type="opp"/><edge id="c" src="e1" trg="j" type="seg"/><edge id="d" src="e2" trg="j" type="seg"/><edge id="e" src="j" trg="a" type="seg"/></arggraph>';
    expect((await imported(joint)).map.nodes[0]?.text).toBe('One two.');
  });

  it('never takes an edge of an unknown type for support', async () => {
    const odd =
      '<arggraph><adu id="a" type="pro"/><adu id="b" type="pro"/><edge id="c" src="a" trg="b" type="odd"/></arggraph>';
    const { map, losses } = await imported(odd);
    expect(map.edges).toEqual([]);
    expect(losses).toEqual(['An edge of the unknown type "odd" was left out.']);
  });
});

describe('an XML file', () => {
  it('is refused with line and column where it is not sound', async () => {
    expect(await refused('<graphml>\n <graph>\n</graphml>')).toMatchObject({ place: 'line 3, column 11' });
    expect((await refused('<graphml>\n <graph')).message).toMatch(/ends in the middle/);
  });

  it('is refused where it wants something resolved that it declares itself, and nothing is fetched', async () => {
    const { place, message } = await refused(sample('graphml/entities.graphml'));
    expect(place).toBe('line 7, column 74');
    expect(message).toMatch(/undefined entity/);
  });

  it('opens with a DOCTYPE that nothing makes use of', async () => {
    const harmless = graph(['a>b pro']).replace(
      '<graphml',
      '<!DOCTYPE graphml SYSTEM "http://example.org/x.dtd">\n<graphml',
    );
    expect((await imported(harmless)).steps).toEqual(['A supports B']);
  });

  it('is refused where elements lie too deep in each other', async () => {
    const deep = `<graphml>${'<graph><node id="a">'.repeat(50_000)}`;
    expect((await refused(deep)).message).toMatch(/200 deep/);
  });

  it('of another kind is still refused as such', async () => {
    expect((await refused('<gexf><graph/></gexf>')).message).toMatch(/XML file/);
  });
});
