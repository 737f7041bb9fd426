import type { ArgumentMap, MapNode } from '#domain/map.ts';
import { shortLabel } from '#formats/short-label.ts';
import { counted, type Feature, lacking } from './feature.ts';

/** What a map holds of a statement beside its text. */

export const nodeTypes: Feature = {
  count: (map) => map.nodes.filter(({ type }) => type !== 'claim').length,
  lost: (count) => `${counted(count, 'statement')} of other types become claims`,
  without: (map) => each(map, (node) => ({ ...node, type: 'claim' })),
};

export const labels: Feature = {
  count: (map) => map.nodes.filter(({ label, text }) => label !== shortLabel(text)).length,
  lost: (count) => `${counted(count, 'short label is', 'short labels are')} left out; the sentences stay`,
  without: (map) => each(map, (node) => ({ ...node, label: shortLabel(node.text) })),
};

export const texts: Feature = {
  count: (map) => map.nodes.filter(({ label, text }) => label !== text).length,
  lost: (count) => `${counted(count, 'sentence is', 'sentences are')} left out; the short labels stay`,
  without: (map) => each(map, (node) => ({ ...node, text: node.label })),
};

export const quotes = field('quote', 'quotation');
export const notes = field('note', 'note on a statement', 'notes on statements');
export const tags = field('tags', 'statement loses its tags', 'statements lose their tags', '');
export const citations = field('cites', 'citation');

function field(
  name: keyof MapNode & ('quote' | 'note' | 'tags' | 'cites'),
  one: string,
  many = `${one}s`,
  end?: string,
): Feature {
  return {
    count: (map) => map.nodes.filter((node) => holds(node[name])).length,
    lost: (count) => `${counted(count, one, many)}${end ?? (count === 1 ? ' is left out' : ' are left out')}`,
    without: (map) => each(map, (node) => lacking(node, name)),
  };
}

function holds(value: unknown): boolean {
  return Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value !== undefined;
}

function each(map: ArgumentMap, change: (node: MapNode) => MapNode): ArgumentMap {
  return { ...map, nodes: map.nodes.map(change) };
}
