import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markedWords, plainText } from '#formats/imports/nodesets/marked-words.ts';
import { imported } from './imported.ts';

const sample = (file: string) => readFileSync(`tests/corpus/${file}`, 'utf8');

describe('an xAIF file', () => {
  it('has the words that its text marks as quotations of the statements', async () => {
    const { map, losses } = await imported(sample('xaif/library.json'));
    expect(map.nodes.map(({ quote }) => quote)).toEqual([
      'the library could open on Sundays',
      'nobody has time on weekdays',
      undefined,
    ]);
    expect(losses).toHaveLength(2);
    expect(losses[1]).toMatch(/text that was analysed \(83 characters\) was left behind; the words/);
  });
});

it('opens an early xAIF file, which says “aif”', async () => {
  const { map } = await imported({ aif: { nodes: [{ nodeID: 1, type: 'I', text: 'A' }], edges: [] } });
  expect(map.nodes).toHaveLength(1);
});

describe('an OVA file', () => {
  it('has speakers, schemes, undercuts, comments, its main claim and its document', async () => {
    const { map, steps, losses } = await imported(sample('ova/canteen.json'));
    expect(losses.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'Who made the',
      'Places, sizes and',
      'The text that',
    ]);
    expect(map).toMatchObject({
      title: 'A letter to the canteen',
      thesis: ['1'],
      sources: [{ url: 'https://example.org/letter' }],
    });
    expect(steps[1]).toMatch(/^The canteen buys meat .* undercuts \[Meat needs/);
    expect(map.edges[0]?.scheme).toBe('Argument From Consequences');
    expect(map.nodes[1]?.note).toBe('The speaker gives no figures.');
    expect(map.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Rui Vale', 'person'],
      ['Cook', 'group'],
    ]);
  });
});

describe('a SADFace file', () => {
  it('has title, summary, sources and quotations', async () => {
    const { map, steps } = await imported(sample('sadface/helmets.json'));
    expect(map).toMatchObject({
      title: 'Helmets for cyclists',
      summary: 'Whether a law should ask for helmets.',
      sources: [{ title: 'Letter of a reader' }],
    });
    expect(map.nodes[1]).toMatchObject({
      quote: 'a helmet saved my life',
      anchors: [{ source: 'source-1' }],
    });
    expect(
      steps.map((step) => step.split(' ').find((word) => /^(supports|attacks|undercuts)$/.test(word))),
    ).toEqual(['supports', 'attacks', 'undercuts']);
  });

  it('has its title beside the lists where it is an old one', async () => {
    const old = { title: 'Old', nodes: [{ id: 'a', type: 'atom', text: 'A' }], edges: [], metadata: {} };
    expect((await imported(old)).map.title).toBe('Old');
  });

  it('leaves out and lists a scheme that may be a reason or an objection', async () => {
    const { steps, losses } = await imported(sample('sadface/unknown-scheme.json'));
    expect(steps).toHaveLength(3);
    expect(losses).toContain('1 node of the unknown type “elaboration” was left out, with its edges.');
  });
});

describe('words marked in a text', () => {
  it('are told by node, without markup', () => {
    const html =
      'See <span class="h" id="node12">a <b>bold</b> &amp; <i>odd</i><br>claim</span> <span id=7>x &#8212; y</span>';
    expect([...markedWords(html)]).toEqual([
      ['12', 'a bold & odd\nclaim'],
      ['7', 'x — y'],
    ]);
  });

  it('are nothing to run or to wait for', () => {
    expect(plainText('<img src=x onerror=alert(1)>a < b &bogus; &#0; &#x110000;')).toBe('a < b &bogus;');
    for (const piece of ['<span ', '<', '&', '<span id="node1">', '<br'])
      expect(markedWords(piece.repeat(200_000)).size).toBeLessThan(2);
  });
});
