import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASES, EDGE_TYPES, NODE_TYPES } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { boxPlan } from '#scene/box-plan.ts';
import { shippedMap } from '../shipped-file.ts';

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

describe('the map that explains itself', () => {
  const { nodes, edges, sources } = shippedMap('how-to-read');

  it('has each kind of box and of line, a note, a quote, a place cited, and editions that differ', () => {
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(NODE_TYPES));
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(EDGE_TYPES));
    expect(new Set(edges.map(({ basis }) => basis))).toEqual(new Set(BASES));
    expect(edges.some(({ from }) => from.length > 1)).toBe(true);
    for (const field of ['note', 'quote', 'cites', 'wordings'] as const) {
      expect(nodes.some((node) => node[field] !== undefined)).toBe(true);
    }
    expect(nodes.some(({ actors }) => actors === undefined)).toBe(true);
    expect(sources.some(({ editions = [] }) => editions.length > 1)).toBe(true);
  });

  it('has what it says that it has: an attack that nobody answers, and one that is answered', () => {
    const attacked = (id: string) => edges.some(({ type, to }) => type === 'attacks' && to === id);
    expect(nodes.find(({ id }) => id === 'work')?.label).toContain('nobody answers');
    expect(edges.some(({ to }) => to === 'work')).toBe(false);
    expect(attacked('tidy')).toBe(true);
  });
});

describe('the hearing', () => {
  const { nodes, edges, actors } = shippedMap('ring-road-hearing');

  it('is one of about 150 claims between six speakers, each of whom has much to say', () => {
    expect(nodes.filter(({ type }) => type === 'claim' || type === 'counterclaim').length).toBeGreaterThan(
      130,
    );
    expect(actors).toHaveLength(6);
    for (const { id } of actors) {
      expect(nodes.filter((node) => node.actors?.includes(id)).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('has give and take, shared ground, undercuts, linked premises and contradictions', () => {
    const ofType = (type: string) => edges.filter((edge) => edge.type === type).length;
    expect(ofType('attacks')).toBeGreaterThan(ofType('supports'));
    expect(ofType('undercuts')).toBeGreaterThan(5);
    expect(ofType('contradicts')).toBeGreaterThan(2);
    expect(edges.filter(({ from }) => from.length > 1).length).toBeGreaterThan(3);
    expect(nodes.filter((node) => (node.actors?.length ?? 0) > 1).length).toBeGreaterThan(5);
  });
});

describe.each(['school-start-ja', 'library-evenings-ar'])('%s', (name) => {
  it('is written in its language throughout', () => {
    const { language, nodes, actors, topics, title } = shippedMap(name);
    const script = language === 'ar' ? /\p{Script=Arabic}/u : /[\p{Script=Han}\p{Script=Hiragana}]/u;
    const texts = [title, ...nodes.flatMap(({ label, text }) => [label, text])];
    for (const text of [...texts, ...actors.map((a) => a.name), ...topics.map((t) => t.label)]) {
      expect(text).toMatch(script);
      expect(text).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});

describe.each(maps)('each text of %s', (name) => {
  it('is shown whole by its box', () => {
    for (const node of shippedMap(name.replace('.json', '')).nodes) {
      expect(boxPlan(node).text.lines.at(-1)).not.toMatch(/…$/u);
      expect(boxPlan(node).label.lines.at(-1)).not.toMatch(/…$/u);
    }
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
