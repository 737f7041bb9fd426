import type { Place } from '#domain/problem.ts';
import { argunetData } from './argunet-data.ts';
import { childrenOf, within, type XmlElement, xmlTree } from './xml-tree.ts';

/** What a GraphML file says, whoever wrote it: parts with their data by the names that its keys give them. */
export interface GraphmlDocument {
  readonly head: GraphmlData;
  readonly nodes: readonly GraphmlNode[];
  readonly edges: readonly GraphmlEdge[];
  /** The ids of boxes around nodes. */
  readonly groups: ReadonlySet<string>;
  /** Whether places, sizes or colours are told. */
  readonly drawn: boolean;
}

/** By name in small letters. A name that a part has several times has its values one after the other. */
export type GraphmlData = ReadonlyMap<string, string>;

export interface GraphmlNode {
  readonly place: Place;
  readonly id: string;
  /** The label of the group that it lies in; "" in none. */
  readonly group: string;
  readonly data: GraphmlData;
}

export interface GraphmlEdge {
  readonly place: Place;
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly data: GraphmlData;
}

interface Keys {
  readonly names: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

export function graphmlDocument(text: string): GraphmlDocument {
  const root = xmlTree(text);
  const keys = keysOf(root);
  const head = new Map<string, string>(dataOf(root, 'graphml', keys));
  const nodes: GraphmlNode[] = [];
  const edges: GraphmlEdge[] = [];
  const groups = new Set<string>();
  const waiting = childrenOf(root, 'graph').map((graph) => ({ graph, group: '' }));
  for (const { graph, group } of waiting) {
    if (group === '') for (const [name, value] of dataOf(graph, 'graph', keys)) head.set(name, value);
    const undirected = graph.attributes.get('edgedefault') === 'undirected';
    for (const part of graph.children) {
      const { place, attributes } = part;
      const id = attributes.get('id') ?? '';
      if (part.name === 'edge') {
        edges.push({
          place,
          id,
          source: attributes.get('source') ?? '',
          target: attributes.get('target') ?? '',
          directed: undirected
            ? attributes.get('directed') === 'true'
            : attributes.get('directed') !== 'false',
          data: dataOf(part, 'edge', keys),
        });
      }
      if (part.name !== 'node') continue;
      const inside = childrenOf(part, 'graph');
      const data = dataOf(part, 'node', keys);
      // A node with a graph of its own is a box around the nodes of that graph.
      if (inside.length === 0) nodes.push({ place, id, group, data });
      else groups.add(id);
      const name = labelOf(data) || group;
      for (const graph of inside) waiting.push({ graph, group: name || id });
    }
  }
  return {
    head,
    nodes,
    edges,
    groups,
    drawn: root.children.some((key) => key.attributes.has('yfiles.type')),
  };
}

/** The first name by which programs call a part's label that it has. */
export function labelOf(data: GraphmlData): string {
  return firstOf(data, ['label', 'title', 'name', 'v_name', 'drawn label']);
}

export function firstOf(data: GraphmlData, names: readonly string[]): string {
  for (const name of names) {
    const value = data.get(name) ?? '';
    if (/\S/.test(value)) return value;
  }
  return '';
}

function keysOf(root: XmlElement): Keys {
  const names = new Map<string, string>();
  const defaults = new Map<string, (readonly [string, string])[]>();
  for (const key of childrenOf(root, 'key')) {
    const { attributes } = key;
    const id = attributes.get('id') ?? '';
    const name = (attributes.get('attr.name') ?? attributes.get('yfiles.type') ?? id).trim().toLowerCase();
    names.set(id, name);
    const [value] = childrenOf(key, 'default');
    const domain = attributes.get('for') ?? 'all';
    if (value && value.children.length === 0 && /\S/.test(value.text))
      (defaults.get(domain) ?? defaults.set(domain, []).get(domain))?.push([name, value.text]);
  }
  return { names, defaults };
}

function dataOf(part: XmlElement, domain: string, { names, defaults }: Keys): Map<string, string> {
  const data = new Map<string, string>();
  for (const [name, value] of defaults.get('all') ?? []) data.set(name, value);
  for (const [name, value] of defaults.get(domain) ?? []) data.set(name, value);
  for (const one of part.children) {
    if (one.name !== 'data') continue;
    const key = one.attributes.get('key') ?? '';
    const name = names.get(key) ?? key.toLowerCase();
    if (one.children.length === 0) {
      data.set(name, one.text);
      continue;
    }
    for (const [said, value] of argunetData(one)) data.set(said, value);
    const labels = [...within(one)].filter(({ name }) => name === 'NodeLabel' || name === 'EdgeLabel');
    const label = labels.map(({ text }) => text.trim()).find((text) => text !== '');
    if (label !== undefined) data.set('drawn label', label);
  }
  return data;
}
