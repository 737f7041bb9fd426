import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { graphml } from '#formats/graphml.ts';
import { stepNodes } from '#formats/step-nodes.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { readXml, type XmlElement } from '../picture/xml-reader.ts';
import { randomRuns } from '../random-runs.ts';

/** A node or edge: its ends or id, and its data by the names that the keys give them. */
type Part = Readonly<Record<string, string>>;

function read(map: ArgumentMap): { readonly nodes: readonly Part[]; readonly edges: readonly Part[] } {
  const [file] = graphml.write(map);
  const root = readXml((file?.text ?? '').replace(/^<\?xml.*?\?>\n/, '').trimEnd());
  const names = new Map(
    root.children
      .filter(({ name }) => name === 'key')
      .map(({ attributes }) => [attributes.get('id'), attributes.get('attr.name') ?? '']),
  );
  const graph = root.children.find(({ name }) => name === 'graph');
  const parts = (kind: string): readonly Part[] =>
    (graph?.children ?? []).filter(({ name }) => name === kind).map((part) => partOf(part, names));
  return { nodes: parts('node'), edges: parts('edge') };
}

function partOf({ attributes, children }: XmlElement, names: ReadonlyMap<string | undefined, string>): Part {
  const data = children.map((child) => [names.get(child.attributes.get('key')) ?? '', child.text]);
  return Object.fromEntries([...[...attributes].map(([key, value]) => [`@${key}`, value]), ...data]);
}

const allowed = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

describe('a map in GraphML', () => {
  it('has every statement with its text, and every step by what it leads from and to', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const { nodes, edges } = read(map);
        const ids = new Set(nodes.map((node) => node['@id']));
        expect(ids.size).toBe(nodes.length);
        for (const edge of edges)
          for (const end of ['@source', '@target']) expect(ids.has(edge[end])).toBe(true);
        const statements = nodes.filter(({ kind }) => kind === 'statement');
        expect(statements.map(({ text = '', type }) => [type, text])).toEqual(
          map.nodes.map(({ text, type }) => [type, allowed(text)]),
        );
        expect(nodes.length - statements.length).toBe(stepNodes(map).size);
        expect(edges.filter(({ part }) => part !== 'premise').map(({ type }) => type)).toEqual(
          map.edges.map(({ type }) => type),
        );
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('joins linked premises and undercuts in a node of their own', () => {
    const map = mapOf({ nodes: ['a@ann'], edges: ['s: b+c -> a', 'd -> #s undercuts'] });
    const { nodes, edges } = read(map);
    const step = nodes.find(({ kind }) => kind === 'step')?.['@id'];
    const ends = edges.map((edge) => [edge['@source'], edge['@target'], edge.type, edge.part ?? '']);
    expect(ends).toEqual([
      ['b', step, 'supports', 'premise'],
      ['c', step, 'supports', 'premise'],
      [step, 'a', 'supports', 'conclusion'],
      ['d', step, 'undercuts', ''],
    ]);
    expect(nodes[0]?.actors).toBe(actorNames(map, ['ann']).join());
  });
});
