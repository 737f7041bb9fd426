import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';

const A = { id: 'a', type: 'claim', label: 'A', text: 'Text of a.' };
const B = { id: 'b', type: 'fact', label: 'B', text: 'Text of b.' };
const AB = { id: 'e1', type: 'supports', from: 'b', to: 'a' };
const FILE = { format: 'counterpoint-map', version: 1, title: 'T', language: 'en' };

describe('an edge', () => {
  it('to nothing is left out, with every edge that points at it', () => {
    const edges = [
      { ...AB, id: 'late', to: 'gone' },
      { ...AB, id: 'on-late', to: 'late' },
      { ...AB, id: 'on-on-late', to: 'on-late' },
      AB,
    ];
    const { map, places } = open({ nodes: [A, B], edges });
    expect(map.edges.map(({ id }) => id)).toEqual(['e1']);
    expect(places).toEqual(['edges[0].to', 'edges[1].to', 'edges[2].to']);
  });

  it('with an unknown premise keeps the others, and goes where none is left', () => {
    const edges = [
      { ...AB, from: ['b', 'gone'] },
      { ...AB, id: 'e2', from: ['gone'] },
      { ...AB, id: 'e3', from: 'e1' },
    ];
    const { map, places, messages } = open({ nodes: [A, B], edges });
    expect(map.edges.map(({ id, from }) => [id, from])).toEqual([['e1', ['b']]]);
    expect(places).toEqual(['edges[0].from[1]', 'edges[1].from', 'edges[2].from']);
    expect(messages[2]).toMatch(/"e1" is an edge/);
  });

  it('of an unknown type is never read as support', () => {
    const { map, places, messages } = open({
      nodes: [A, B],
      edges: [
        { ...AB, type: 'rebuts' },
        { ...AB, id: 'e2', type: 4 },
      ],
    });
    expect(map.edges).toEqual([]);
    expect(places).toEqual(['edges[0].type', 'edges[1].type']);
    expect(messages[0]).toMatch(/is "rebuts"; the whole edge was left out/);
  });

  it('that only leads to itself is left out, and so is a ring of edges', () => {
    const edges = [
      { ...AB, id: 'self', to: 'self' },
      { ...AB, id: 'x', to: 'y' },
      { ...AB, id: 'y', to: 'x' },
      AB,
    ];
    expect(open({ nodes: [A, B], edges }).map.edges.map(({ id }) => id)).toEqual(['e1']);
  });

  it('may be a self loop, part of a cycle, parallel to another, or point at an edge further down', () => {
    const edges = [
      { ...AB, id: 'loop', from: 'a' },
      { ...AB, id: 'up', to: 'down' },
      { ...AB, id: 'down', from: 'a', to: 'b' },
      AB,
      { ...AB, id: 'again' },
    ];
    const { map, places } = open({ nodes: [A, B], edges });
    expect(map.edges.map(({ id }) => id)).toEqual(['loop', 'up', 'down', 'e1', 'again']);
    expect(places).toEqual([]);
  });

  it('chain of 20,000 edges on edges is followed without overflow', () => {
    const edges = Array.from({ length: 20_000 }, (_, at) => ({
      ...AB,
      id: `e${at}`,
      to: at === 0 ? 'a' : `e${at - 1}`,
    }));
    expect(open({ nodes: [A, B], edges: edges.toReversed() }).map.edges).toHaveLength(20_000);
  });
});

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

const S = { id: 's', kind: 'book', title: 'S' };

describe('a field', () => {
  it('that maps do not have is left out and listed, such as style, classes and scratch', () => {
    const node = { ...A, style: { 'background-image': 'url(x)' }, classes: 'x', scratch: {} };
    const { map, places } = open({ nodes: [node], colour: 'red;background:url()' });
    expect(map.nodes).toEqual([A]);
    expect(places).toEqual(['colour', 'nodes[0].style', 'nodes[0].classes', 'nodes[0].scratch']);
  });

  it('named __proto__ or constructor changes no object', () => {
    const nodes = `[{"id":"a","type":"claim","label":"A","text":"A","__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}}}]`;
    const { map, places } = openText(
      `{"__proto__":{"hacked":1},${JSON.stringify(FILE).slice(1, -1)},"nodes":${nodes}}`,
    );
    expect('hacked' in {}).toBe(false);
    expect(Object.getPrototypeOf(map.nodes[0])).toBe(Object.prototype);
    expect(places).toEqual(['__proto__', 'nodes[0].__proto__', 'nodes[0].constructor']);
  });

  it('that stands twice in one object is listed with line and column', () => {
    const { map, places } = openText(
      '{"format":"counterpoint-map","version":1,"language":"en","nodes":[],\n "title":"A", "title":"B"}',
    );
    expect(map.title).toBe('B');
    expect(places).toEqual(['line 2, column 15']);
  });

  it.each([
    ['title', 'Untitled map'],
    ['language', 'und'],
  ])('%s is given where it is missing or wrong', (field, value) => {
    for (const held of [undefined, '', null, [], 'x y'.repeat(Number(field === 'language'))]) {
      const { map, places } = open({ nodes: [], [field]: held });
      expect(map).toMatchObject({ [field]: value });
      expect(places).toEqual([field]);
    }
  });

  it('that is an address of any kind stays as it is: whether it is a link is not for the reader to say', () => {
    for (const url of [
      'javascript:alert(1)',
      ' jAvAsCrIpT:x',
      'data:text/html,x',
      'file:///etc',
      '//host',
      'https://a.b',
    ]) {
      const { map, places } = open({ nodes: [], sources: [{ ...S, url }] });
      expect(map.sources[0]?.url).toBe(url);
      expect(places).toEqual([]);
    }
  });

  it('with one thing in place of a list of one is read as that list', () => {
    const { map, messages } = open({ nodes: [{ ...A, tags: 'x' }], thesis: 'a' });
    expect(map).toMatchObject({ thesis: ['a'], nodes: [{ tags: ['x'] }] });
    expect(messages).toHaveLength(2);
  });
});

describe('membership', () => {
  const actor = (id: string, ...partOf: string[]) => ({ id, name: id, kind: 'group', partOf });

  it('in a circle loses the link that closes it', () => {
    const actors = [actor('a', 'b'), actor('b', 'c', 'd'), actor('c', 'a'), actor('d', 'd')];
    const { map, places } = open({ nodes: [], actors });
    expect(map.actors.map(({ partOf }) => partOf)).toEqual([['b'], ['c', 'd'], undefined, undefined]);
    expect(places).toEqual(['actors[2].partOf[0]', 'actors[3].partOf[0]']);
  });

  it('of several wholes, and in a chain of 20,000, is no circle', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      actor(`a${at}`, ...(at < 19_999 ? [`a${at + 1}`] : [])),
    );
    const diamond = [actor('p', 'q', 'r'), actor('q', 's'), actor('r', 's'), actor('s')];
    expect(open({ nodes: [], actors: [...chain, ...diamond] }).places).toEqual([]);
  });
});

describe('reading', () => {
  it('never throws and ends in a map or a refusal, whichever value stands in whichever field', () => {
    const wrong = fc.constantFrom(null, true, 0, -1, 1e308, '', 'x', [], [[]], [null], {}, { id: {} }, [
      { id: 'a' },
    ]);
    fc.assert(
      fc.property(arbitraryMap({ nodes: 4, edges: 4 }), fc.nat(), wrong, (map, pick, value) => {
        const file = JSON.parse(writeMap(map));
        replaceOne(file, pick, value);
        const reading = readMap(JSON.stringify(file));
        if (!reading.ok) {
          expect(reading.refusal.place).not.toBe('');
          return;
        }
        // What was mended once needs no mending again.
        expect(readMap(writeMap(reading.map))).toEqual({ ok: true, map: reading.map, repairs: [] });
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('never throws on any bytes or text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }), fc.json()), (input) => {
        expect(readMap(input).ok).toBe(false);
      }),
    );
  });

  it('lists the first thousand repairs and counts the rest', () => {
    const { messages } = open({ nodes: Array.from({ length: 1500 }, () => null) });
    expect(messages).toHaveLength(1001);
    expect(messages.at(-1)).toMatch(/^500 more/);
  });
});

interface Opened {
  readonly map: ArgumentMap;
  readonly places: readonly string[];
  readonly messages: readonly string[];
}

function open(fields: Readonly<Record<string, unknown>>): Opened {
  return openText(JSON.stringify({ ...FILE, ...fields }));
}

function openText(text: string): Opened {
  const reading = readMap(text);
  if (!reading.ok) throw new Error(reading.refusal.message);
  for (const { message } of reading.repairs) expect(message).toMatch(/\.$/);
  return {
    map: reading.map,
    places: reading.repairs.map(({ place }) => place),
    messages: reading.repairs.map(({ message }) => message),
  };
}

/** Puts a value in the place of one of all values in the file. */
function replaceOne(file: unknown, pick: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      walk((holder as Record<string, unknown>)[key]);
    }
  };
  walk(file);
  const place = places[pick % places.length];
  if (place) place[0][place[1]] = value;
}
