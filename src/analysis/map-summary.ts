import { type ArgumentMap, EDGE_TYPES, NODE_TYPES } from '#domain/map.ts';

/** How much a map holds, in one line: "12 nodes (claim 5, fact 7), 14 edges (supports 14), 4 actors, 2 topics, 1 source". */
export function mapSummary(map: ArgumentMap): string {
  return [
    `${counted(map.nodes.length, 'node')}${byType(NODE_TYPES, map.nodes)}`,
    `${counted(map.edges.length, 'edge')}${byType(EDGE_TYPES, map.edges)}`,
    counted(map.actors.length, 'actor'),
    counted(map.topics.length, 'topic'),
    counted(map.sources.length, 'source'),
  ].join(', ');
}

function byType<T extends string>(types: readonly T[], items: readonly { readonly type: T }[]): string {
  const counts = types.map((type) => [type, items.filter((item) => item.type === type).length] as const);
  const present = counts.filter(([, count]) => count > 0).map(([type, count]) => `${type} ${count}`);
  return present.length > 0 ? ` (${present.join(', ')})` : '';
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
