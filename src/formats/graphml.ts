import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge, MapNode } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import type { ExportFormat } from './export-format.ts';
import { actorDetails, sources } from './features/head-features.ts';
import { safeIds } from './safe-ids.ts';
import { stepNodes } from './step-nodes.ts';
import { element, escaped } from './xml.ts';

/** What is said of nodes and edges: attribute names as other programs show them in their tables. */
const KEYS = {
  graph: ['title', 'summary', 'language'],
  node: ['kind', 'type', 'label', 'text', 'actors', 'chapter', 'quote', 'note', 'tags', 'thesis'],
  edge: ['type', 'part', 'basis', 'scheme', 'actors', 'note'],
} as const;

type Domain = keyof typeof KEYS;
type Said = Readonly<Record<string, string | undefined>>;

/**
 * GraphML, as of its primer. A step with linked premises, or one that something leads to, is a node of kind "step"; its
 * premises have edges to it, and it has one to its conclusion.
 */
export const graphml: ExportFormat = {
  id: 'graphml',
  label: 'GraphML',
  hint: 'for yEd, Gephi, Cytoscape and NetworkX',
  mediaType: 'application/graphml+xml',
  lacks: [sources, actorDetails],
  write: (map) => [{ ending: '.graphml', text: writeGraphml(map) }],
};

function writeGraphml(map: ArgumentMap): string {
  const steps = stepNodes(map);
  const names = safeIds(
    [...map.nodes, ...steps.values()].map(({ id }) => id),
    'n',
  );
  const name = (id: Id): string => names.get(id) ?? '';
  const keys = (Object.keys(KEYS) as Domain[]).flatMap((domain) =>
    KEYS[domain].map((key) =>
      element('key', { id: keyId(domain, key), for: domain, 'attr.name': key, 'attr.type': 'string' }),
    ),
  );
  const { title, summary, language } = map;
  const graph = element('graph', { edgedefault: 'directed' }, [
    ...data('graph', { title, summary, language }),
    ...map.nodes.map((node) => element('node', { id: name(node.id) }, data('node', ofNode(map, node)))),
    ...[...steps.values()].map((edge) =>
      element('node', { id: name(edge.id) }, data('node', { kind: 'step', type: edge.type })),
    ),
    ...map.edges.flatMap((edge) => edges(map, edge, steps.has(edge.id), name)),
  ]);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}${element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...keys, graph])}\n`;
}

function edges(
  map: ArgumentMap,
  edge: MapEdge,
  joined: boolean,
  name: (id: Id) => string,
): readonly string[] {
  const said = ofEdge(map, edge);
  const line = (from: Id, to: Id, of: Said): string =>
    element('edge', { source: name(from), target: name(to) }, data('edge', of));
  if (!joined) return [line(edge.from[0] ?? '', edge.to, said)];
  return [
    ...edge.from.map((premise) => line(premise, edge.id, { type: edge.type, part: 'premise' })),
    line(edge.id, edge.to, { ...said, part: 'conclusion' }),
  ];
}

function ofNode(map: ArgumentMap, node: MapNode): Said {
  const { type, label, text, quote, note, tags = [] } = node;
  return {
    kind: 'statement',
    type,
    label,
    text,
    actors: actorNames(map, node.actors).join('; '),
    chapter: lookupOf(map).topic.get(node.topic ?? '')?.label,
    quote,
    note,
    tags: tags.join('; '),
    thesis: map.thesis.includes(node.id) ? 'true' : undefined,
  };
}

function ofEdge(map: ArgumentMap, { type, basis, scheme, actors, note }: MapEdge): Said {
  return { type, basis, scheme, actors: actorNames(map, actors).join('; '), note };
}

function data(domain: Domain, said: Said): readonly string[] {
  return KEYS[domain].flatMap((key) => {
    const value = said[key];
    return value ? [element('data', { key: keyId(domain, key) }, escaped(value))] : [];
  });
}

function keyId(domain: Domain, key: string): string {
  return `${domain}_${key}`;
}
