import { describe, expect, it } from 'vitest';
import { A, AB, B, FILE, open, openText, S } from './open-file.ts';

describe('an id', () => {
  it('that is used before is renamed, across nodes and edges', () => {
    const { map, places } = open({
      nodes: [A, { ...B, id: 'a' }, { ...B, id: 'a-2' }],
      edges: [{ ...AB, id: 'a', from: 'a' }],
    });
    expect([...map.nodes, ...map.edges].map(({ id }) => id)).toEqual(['a', 'a-3', 'a-2', 'a-4']);
    expect(places).toEqual(['nodes[1].id', 'edges[0].id']);
  });

  it.each(['actors', 'topics', 'sources'])('may be shared with one of %s, which have their own', (list) => {
    const record = { id: 'a', name: 'N', kind: 'other', title: 'T', label: 'L' };
    const fields = {
      actors: ['id', 'name', 'kind'],
      topics: ['id', 'label'],
      sources: ['id', 'kind', 'title'],
    }[list];
    const one = Object.fromEntries(Object.entries(record).filter(([field]) => fields?.includes(field)));
    const items = [list === 'actors' ? { ...one, kind: 'person' } : one];
    expect(open({ nodes: [A], [list]: [...items, ...items] }).places).toEqual([`${list}[1].id`]);
  });

  it.each([[''], ['  '], [undefined], [null], [{}], [true]])('%j is replaced by a new one', (id) => {
    const { map, places } = open({
      nodes: [
        { ...A, id },
        { ...B, id: 'node-1' },
      ],
    });
    expect(map.nodes.map((node) => node.id)).toEqual(['node-1-2', 'node-1']);
    expect(places).toEqual(['nodes[0].id']);
  });

  it('that is a number is read as text, where it is used too', () => {
    const { map } = open({ nodes: [{ ...A, id: 1 }, B], edges: [{ ...AB, to: 1 }], thesis: [1] });
    expect(map).toMatchObject({ nodes: [{ id: '1' }, B], edges: [{ to: '1' }], thesis: ['1'] });
  });

  it.each(['toString', '1', '#a, *', 'a"b', '__proto__', 'constructor', '</script>'])('%j is an id', (id) => {
    const { map, places } = open({ nodes: [{ ...A, id }, B], edges: [{ ...AB, to: id }], thesis: [id] });
    expect(map.nodes[0]?.id).toBe(id);
    expect(map.thesis).toEqual([id]);
    expect(places).toEqual([]);
  });
});

describe('a node', () => {
  it.each([[undefined], [''], [' \n '], [null], [{}]])(
    'with the label %j gets one from its text',
    (label) => {
      const text = 'A sentence that is rather longer than forty characters are.';
      const { map, places } = open({ nodes: [{ ...A, label, text }] });
      expect(map.nodes[0]?.label).toBe('A sentence that is rather longer than…');
      expect(places).toEqual(['nodes[0].label']);
    },
  );

  it('with a label of 10,001 characters gets a shorter one', () => {
    expect(open({ nodes: [{ ...A, label: 'x'.repeat(10_001) }] }).map.nodes[0]?.label).toHaveLength(10_000);
  });

  it.each([[undefined], [''], [7], [[]]])('with the text %j still says something', (text) => {
    expect(open({ nodes: [{ ...A, text }] }).map.nodes[0]?.text).toBe(text === 7 ? '7' : 'A');
  });

  it('of an unknown type is kept as a claim, and the reader is told', () => {
    const { map, messages } = open({ nodes: [{ ...A, type: 'opinion' }] });
    expect(map.nodes[0]?.type).toBe('claim');
    expect(messages).toEqual(['The type "opinion" is unknown; it was read as "claim".']);
  });

  it('that is empty, or no object, is left out', () => {
    const { map, places } = open({ nodes: [{}, 5, null, 'a', [A], A] });
    expect(map.nodes).toEqual([A]);
    expect(places).toEqual(['nodes[0]', 'nodes[1]', 'nodes[2]', 'nodes[3]', 'nodes[4]']);
  });

  it('loses references to unknown actors, topics, sources and editions, and keeps the rest', () => {
    const node = {
      ...A,
      actors: ['ann', 'nobody'],
      topic: 'none',
      cites: { source: 'none' },
      anchors: [{ source: 'none' }, { source: 's', edition: 'none', paragraph: 2 }],
      wordings: [
        { source: 's', edition: 'full', text: 'Said.' },
        { source: 's', edition: 'none', text: 'Lost.' },
      ],
    };
    const actors = [{ id: 'ann', name: 'Ann', kind: 'person' }];
    const sources = [
      { id: 's', kind: 'book', title: 'S', authors: ['ann', 'bob'], editions: [{ id: 'full', label: 'F' }] },
    ];
    const { map, places } = open({ nodes: [node], actors, sources, thesis: ['a', 'z', 'a'] });
    expect(map.nodes[0]).toEqual({
      ...A,
      actors: ['ann'],
      anchors: [{ source: 's', paragraph: 2 }],
      wordings: [{ source: 's', edition: 'full', text: 'Said.' }],
    });
    expect(map.sources[0]?.authors).toEqual(['ann']);
    expect(map.thesis).toEqual(['a']);
    expect(places.toSorted()).toEqual([
      'nodes[0].actors[1]',
      'nodes[0].anchors[0].source',
      'nodes[0].anchors[1].edition',
      'nodes[0].cites',
      'nodes[0].topic',
      'nodes[0].wordings[1]',
      'sources[0].authors[1]',
      'thesis[1]',
      'thesis[2]',
    ]);
  });

  it.each(['1e999', '-1', '0', '1.5', '"9"', 'null', '[]', '1e300'])(
    'cannot stand in paragraph %s',
    (paragraph) => {
      const text = JSON.stringify({
        ...FILE,
        nodes: [{ ...A, anchors: [{ source: 's', paragraph: 'P' }] }],
        sources: [S],
      });
      const { map, places } = openText(text.replace('"P"', paragraph));
      expect(map.nodes[0]?.anchors).toEqual([{ source: 's' }]);
      expect(places).toEqual(['nodes[0].anchors[0].paragraph']);
    },
  );

  it('keeps markup, entities, template braces and odd characters as text', () => {
    const text = '<img src=x onerror=alert(1)> &lt;b&gt; {{7*7}} \u202e\u2028 Z\u0300\u0301\u0302 \ud800';
    const { map, places } = open({
      nodes: [{ ...A, label: text, text, quote: text, note: text, tags: [text] }],
    });
    expect(map.nodes[0]).toMatchObject({ label: text, text, quote: text, note: text, tags: [text] });
    expect(places).toEqual([]);
  });
});
