import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDGE_TYPES, NODE_TYPES } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';

const FOLDER = new URL('../../graph-data/', import.meta.url);
const maps = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

describe.each(maps)('%s', (name) => {
  const file = readFileSync(new URL(name, FOLDER));

  it('opens without a repair', () => {
    expect(readMap(file)).toMatchObject({ ok: true, repairs: [] });
  });

  it('comes back from reading and writing with the same data', () => {
    const reading = readMap(file);
    const written = reading.ok ? JSON.parse(writeMap(reading.map)) : undefined;
    expect(written).toEqual(asWritten(JSON.parse(file.toString('utf8'))));
  });
});

describe('the example in the guide to writing maps', () => {
  it('opens without a repair', () => {
    const guide = readFileSync(new URL('README.md', FOLDER), 'utf8');
    const [, example = ''] = /```json\n([^`]+)```/.exec(guide) ?? [];
    expect(readMap(example)).toMatchObject({ ok: true, repairs: [] });
  });
});

describe('the everyday argument', () => {
  it('uses each type of node and edge, linked premises, an undercut and two editions', () => {
    const reading = readMap(readFileSync(new URL('everyday-argument.json', FOLDER)));
    if (!reading.ok) throw new Error(reading.refusal.message);
    const { nodes, edges, sources } = reading.map;
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(NODE_TYPES));
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(EDGE_TYPES));
    expect(edges.some(({ from }) => from.length > 1)).toBe(true);
    expect(edges.some(({ to }) => edges.some(({ id }) => id === to))).toBe(true);
    expect(sources.some(({ editions = [] }) => editions.length > 1)).toBe(true);
  });
});

interface WrittenFile {
  readonly edges?: readonly { readonly from: string | readonly string[] }[];
  readonly [field: string]: unknown;
}

/** The writer's way to say the same: a single premise without brackets, and the schema named. */
function asWritten({ edges = [], ...file }: WrittenFile): WrittenFile {
  return {
    ...file,
    $schema: './counterpoint-map.schema.json',
    edges: edges.map((edge) => ({ ...edge, from: single(edge.from) })),
  };
}

function single(from: string | readonly string[]): string | readonly string[] {
  return Array.isArray(from) && from.length === 1 ? from[0] : from;
}
