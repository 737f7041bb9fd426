import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importMap } from '#formats/imports/import-map.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { randomRuns } from '../../random-runs.ts';

const FORMATS = [
  'aif',
  'xaif',
  'ova',
  'sadface',
  'kialo',
  'graphml',
  'arggraph',
  'argdown',
  'csv',
  'tgf',
  'iccma',
];
const JSON_FORMATS = FORMATS.slice(0, 4);

function samplesOf(format: string): readonly string[] {
  return readdirSync(`tests/corpus/${format}`)
    .filter((file) => file !== 'expected.json')
    .map((file) => readFileSync(`tests/corpus/${format}/${file}`, 'utf8'));
}

/** Whatever a text is, it opens as a sound map or is refused in words by somebody who knows why. */
async function endsWell(text: string): Promise<boolean> {
  const reading = await importMap(text);
  if (reading.ok) {
    const again = readMap(writeMap(reading.map));
    expect(again).toMatchObject({ ok: true, repairs: [] });
  } else {
    expect(reading.refusal.message).toMatch(/[.”]$/);
    // This is what a reader’s own mistake would end in.
    expect(reading.refusal.reason, text.slice(0, 2_000)).not.toBe('unreadable');
  }
  return reading.ok;
}

describe('any text', () => {
  it('is opened or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 4 })), async (text) => {
        await endsWell(text);
      }),
      { numRuns: randomRuns(500) },
    );
  });

  it('that begins as a format does is opened or refused', async () => {
    const beginnings = [
      '{"nodes":[{"nodeID":1,"type":"I"},',
      '{"AIF":{"nodes":',
      'Discussion Title: x\n\n1. ',
      '<graphml>',
      '<arggraph>',
      '<?xml version="1.0"?><graphml><graph><node id="a"/>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.string({ unit: 'binary' }), async (start, rest) => {
        await endsWell(start + rest);
      }),
      { numRuns: randomRuns(500) },
    );
  });
});

describe.each(FORMATS)('a file of %s', (format) => {
  const samples = samplesOf(format);

  it('is opened or refused when it is cut off', async () => {
    for (const text of samples)
      for (let tenth = 0; tenth < 10; tenth += 1)
        await endsWell(text.slice(0, Math.floor((text.length * tenth) / 10)));
  });

  it('is opened or refused when pieces of it are changed, lost or doubled', async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 30 }),
      by: fc.oneof(
        fc.string({ maxLength: 6, unit: 'binary' }),
        fc.constantFrom('"', '<', '>', '1. ', '{}', '\n'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (text, changes) => {
          const changed = changes.reduce((so, { at, length, by }) => {
            const start = Math.floor(at * so.length);
            return so.slice(0, start) + by + so.slice(start + length);
          }, text);
          await endsWell(changed);
        },
      ),
      { numRuns: randomRuns(200) },
    );
  });

  it('leaves what every object has as it was', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const text of samples) {
      for (const name of names) {
        await endsWell(text.replace(/(?<=[">])[an]?\d+(?=["<])/g, name));
        await endsWell(text.replace(/"\w+"(?=\s*:)/g, (key) => (key === '"nodes"' ? key : `"${name}"`)));
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { text?: unknown }).text).toBeUndefined();
  });
});

describe.each(JSON_FORMATS)('a file of %s', (format) => {
  it('is opened or refused with any field of any type', { timeout: 120_000 }, async () => {
    const wrong = [
      null,
      true,
      -1,
      1.5,
      '',
      ' ',
      'x',
      '__proto__',
      [],
      {},
      [null],
      [[]],
      { id: 'x' },
      undefined,
    ];
    let opened = 0;
    for (const text of samplesOf(format)) {
      for (const path of pathsIn(JSON.parse(text))) {
        for (const value of wrong) {
          if (await endsWell(JSON.stringify(withValue(JSON.parse(text), path, value)))) opened += 1;
        }
      }
    }
    expect(opened).toBeGreaterThan(100);
  });
});

/** The way to each value in a file; of long lists only to the first and last three. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const some = entries.length > 8 ? [...entries.slice(0, 3), ...entries.slice(-3)] : entries;
  return some.flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])]);
}

function withValue(file: unknown, path: readonly string[], value: unknown): unknown {
  const holder = path.slice(0, -1).reduce((so, key) => (so as Record<string, unknown>)[key], file);
  (holder as Record<string, unknown>)[path.at(-1) ?? ''] = value;
  return file;
}

describe('a hundred thousand nodes', () => {
  const SIZE = 100_000;
  const range = Array.from({ length: SIZE }, (_, i) => i);
  const node = (id: number | string, type: string) => ({
    nodeID: id,
    type,
    text: type === 'I' ? `S${id}` : '',
  });
  const link = (fromID: number | string, toID: number | string) => ({ fromID, toID });

  it.each([
    [
      'AIF, each a reason for the next',
      {
        nodes: range.map((i) => node(i, i % 2 === 0 ? 'I' : 'RA')),
        edges: range.slice(1).map((i) => link(i - 1, i)),
      },
      SIZE / 2,
    ],
    [
      'AIF, all reasons of one step, which is undercut by a row of undercuts',
      {
        nodes: [...range.map((i) => node(i, i < SIZE / 2 ? 'I' : 'CA')), node('r', 'RA')],
        edges: [
          ...range.slice(1, SIZE / 2).map((i) => link(i, 'r')),
          link('r', 0),
          ...range
            .slice(SIZE / 2)
            .flatMap((i) => [link(i - SIZE / 2, i), link(i, i + 1 < SIZE ? i + 1 : 'r')]),
        ],
      },
      SIZE / 2,
    ],
    [
      'AIF, a row of inferences without premises',
      {
        nodes: [node('a', 'I'), node('b', 'I'), ...range.map((i) => node(i, 'RA'))],
        edges: [
          link('a', 0),
          ...range.map((i) => link(i, i + 1 < SIZE ? i + 1 : 'b')),
          ...range.map((i) => link('a', i)).slice(-9),
        ],
      },
      2,
    ],
    [
      'AIF, half of them premises and half conclusions of one step',
      {
        nodes: [...range.map((i) => node(i, 'I')), node('r', 'RA')],
        edges: range.map((i) => (i % 2 === 0 ? link(i, 'r') : link('r', i))),
      },
      SIZE,
    ],
    [
      'AIF, one transition behind every illocution, to every locution',
      {
        nodes: [node('i', 'I'), node('t', 'TA'), ...range.map((i) => node(i, i % 2 === 0 ? 'L' : 'YA'))],
        edges: range.flatMap((i) => (i % 2 === 0 ? [link('t', i)] : [link('t', i), link(i, 'i')])),
      },
      1,
    ],
    [
      'AIF, all said by everybody at once',
      {
        nodes: [node('y', 'YA'), ...range.map((i) => node(i, i % 2 === 0 ? 'L' : 'I'))],
        edges: range.map((i) => (i % 2 === 0 ? link(i, 'y') : link('y', i))),
      },
      SIZE / 2,
    ],
    [
      'AIF, one statement that everybody says',
      {
        nodes: [
          node('i', 'I'),
          ...range.map((i) => ({ nodeID: i, type: i % 2 ? 'YA' : 'L', text: `P${i} : x` })),
        ],
        edges: range.map((i) => (i % 2 === 0 ? link(i, i + 1) : link(i, 'i'))),
      },
      1,
    ],
    ['AIF, all of one id', { nodes: range.map(() => node(1, 'I')), edges: [] }, SIZE],
    [
      'AIF, half against the other half and back',
      {
        nodes: range.map((i) => node(i, i < 2 ? 'I' : 'CA')),
        edges: range.slice(2).flatMap((i) => [link(i % 2, i), link(i, 1 - (i % 2))]),
      },
      2,
    ],
    [
      'SADFace',
      {
        nodes: range.map((i) =>
          i % 2 === 0 ? { id: i, type: 'atom', text: `S${i}` } : { id: i, type: 'scheme', name: 'support' },
        ),
        edges: range.slice(1).map((i) => ({ source_id: i - 1, target_id: i })),
      },
      SIZE / 2,
    ],
    ['Kialo', `1. T\n${range.map((i) => `1.${i + 1}. ${i % 2 ? 'Pro' : 'Con'}: S`).join('\n')}`, SIZE + 1],
    [
      'Kialo, each below the one before',
      `1. T\n${range
        .slice(0, 1_500)
        .map((i) => `1.${'1.'.repeat(i + 1)} Pro: S`)
        .join('\n')}`,
      1_501,
    ],
    [
      'GraphML',
      `<graphml><key id="t" attr.name="type"/><graph>${range.map((i) => `<node id="n${i}"/>`).join('')}${range.map((i) => `<edge source="n${i}" target="n${(i * 7) % SIZE}"><data key="t">pro</data></edge>`).join('')}</graph></graphml>`,
      SIZE,
    ],
    [
      'argument graphs, each premise added to the one before',
      `<arggraph>${range
        .slice(0, 40_000)
        .map((i) => `<adu id="a${i}"/>`)
        .join('')}<edge id="e1" src="a1" trg="a0" type="sup"/>${range
        .slice(2, 40_000)
        .map((i) => `<edge id="e${i}" src="a${i}" trg="e${i - 1}" type="add"/>`)
        .join('')}</arggraph>`,
      40_000,
    ],
  ] as const)('of %s are opened', { timeout: 120_000 }, async (_, file, count) => {
    const reading = await importMap(typeof file === 'string' ? file : JSON.stringify(file));
    expect(reading.ok ? reading.map.nodes.length : reading.refusal).toBe(count);
  });
});

it('JSON that is none of these is refused as before', async () => {
  for (const text of [
    '{"nodes":[],"edges":[]}',
    '{"nodes":[{"id":1}],"edges":[{"source":1,"target":1}]}',
    '{"elements":{}}',
    '[]',
    '',
  ]) {
    const [here, before] = [await importMap(text), readMap(text)];
    expect(here).toEqual(before);
    expect(here.ok).toBe(false);
  }
});
