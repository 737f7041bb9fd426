import type { Id } from '#domain/map.ts';
import type { EdgeRecord } from './map-schema.ts';
import { type Report, shown } from './repair-log.ts';
import type { IdSpace, Placed } from './repair-records.ts';

/**
 * The edges that join something: every premise is a node, and `to` is a node, or an edge that leads to a node in the end.
 * The others are left out and reported, with every edge that points at them.
 */
export function repairEdges(
  edges: readonly Placed<EdgeRecord>[],
  nodes: ReadonlySet<Id>,
  ids: IdSpace,
  report: Report,
): EdgeRecord[] {
  const founded = edges.filter((edge) => hasPremises(edge, nodes, ids, report));
  const byId = new Map(founded.map((edge) => [edge.record.id, edge]));
  const lands = new Map<Id, boolean>();
  for (const edge of founded) followSteps(edge, byId, nodes, lands);
  return founded.flatMap(({ place, record }) => {
    if (lands.get(record.id)) return [record];
    report(`${place}.to`, `${whyLost(record, byId, ids)}; this edge was left out.`);
    return [];
  });
}

/** Marks for each edge on the way from `start` whether it leads to a node. */
function followSteps(
  start: Placed<EdgeRecord>,
  byId: ReadonlyMap<Id, Placed<EdgeRecord>>,
  nodes: ReadonlySet<Id>,
  lands: Map<Id, boolean>,
): void {
  const way = new Set<Id>();
  let at: Id = start.record.id;
  while (!nodes.has(at) && !lands.has(at) && !way.has(at)) {
    const edge = byId.get(at);
    if (!edge) break;
    way.add(at);
    at = edge.record.to;
  }
  const landed = nodes.has(at) || lands.get(at) === true;
  for (const id of way) lands.set(id, landed);
}

function whyLost(edge: EdgeRecord, byId: ReadonlyMap<Id, unknown>, ids: IdSpace): string {
  const to = shown(edge.to);
  if (edge.to === edge.id) return 'It points at itself';
  if (byId.has(edge.to)) return `The edge ${to} that it points at leads to no node`;
  if (ids.inFile(edge.to)) return `${to} that it points at was left out`;
  return `There is no node or edge ${to}`;
}

function hasPremises(
  { place, record }: Placed<EdgeRecord>,
  nodes: ReadonlySet<Id>,
  ids: IdSpace,
  report: Report,
): boolean {
  const { from } = record;
  const kept = new Set<Id>();
  const last = from.every((id) => !nodes.has(id));
  const done = last ? 'this edge was left out' : 'it was left out, and the edge kept with its other premises';
  from.forEach((id, index) => {
    const here = from.length === 1 ? `${place}.from` : `${place}.from[${index}]`;
    if (nodes.has(id) && kept.has(id))
      report(here, `The premise ${shown(id)} stands here twice; it was kept once.`);
    else if (nodes.has(id)) kept.add(id);
    else if (ids.used.has(id))
      report(here, `${shown(id)} is an edge, and only nodes can be premises; ${done}.`);
    else if (ids.inFile(id)) report(here, `The node ${shown(id)} was left out; ${done}.`);
    else report(here, `There is no node ${shown(id)}; ${done}.`);
  });
  if (kept.size < from.length) record.from = [...kept];
  return kept.size > 0;
}
