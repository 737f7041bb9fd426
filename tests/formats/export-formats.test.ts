import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '#formats/catalogue.ts';
import { lessLosses, lossReport } from '#formats/loss-report.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { treaty } from '../journeys/shipped-map.ts';
import { randomRuns } from '../random-runs.ts';

const formatCalled = (id: string) => {
  const format = EXPORT_FORMATS.find((known) => known.id === id);
  if (!format) throw new Error(`No format is called ${id}.`);
  return format;
};

describe.each(EXPORT_FORMATS)('$label', (format) => {
  it('writes any map, and nothing of what it says it cannot hold', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        expect(format.write(map)).toEqual(format.write(lessLosses(map, format)));
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('loses nothing more of what has been brought down to it', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const left = lessLosses(map, format);
        expect(lossReport(left, format)).toEqual([]);
        expect(lessLosses(left, format)).toEqual(left);
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('leaves the map a map: every step still joins what is there', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const { nodes, edges } = lessLosses(map, format);
        const ids = new Set([...nodes, ...edges].map(({ id }) => id));
        expect(ids.size).toBe(nodes.length + edges.length);
        for (const edge of edges) for (const end of [...edge.from, edge.to]) expect(ids.has(end)).toBe(true);
      }),
    );
  });

  it('writes an empty map', () => {
    for (const { text } of format.write(mapOf())) expect(text.trim()).not.toBe('');
  });
});

describe('what is lost', () => {
  it('is nothing in the format of the program', () => {
    expect(lossReport(treaty, formatCalled('json'))).toEqual([]);
  });

  it('is counted in the map, and only what occurs is named', () => {
    const map = mapOf({ nodes: ['a@ann', 'b'], edges: ['b -> a qualifies'] });
    expect(lossReport(map, formatCalled('aif'))).toEqual([
      'The title stands only in the name of the file',
      'The language of the map is not said',
      '2 short labels are left out; the sentences stay',
      '1 qualification becomes an attack',
    ]);
    expect(lossReport(mapOf({ nodes: ['a'] }), formatCalled('graphml'))).toEqual([]);
  });

  it('takes along what led to a step that is left out, and says so', () => {
    const map = mapOf({ edges: ['q: b -> a qualifies', 'u: c -> #q undercuts'] });
    const losses = lossReport(map, formatCalled('argdown'));
    expect(losses).toContain('1 qualification is left out');
    expect(losses).toContain('1 step that led to one of these is left out with it');
    expect(lessLosses(map, formatCalled('argdown')).edges).toEqual([]);
  });
});
