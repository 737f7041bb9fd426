import type { ArgumentMap } from '#domain/map.ts';
import {
  actorRecord,
  edgeRecord,
  editionRecord,
  nodeRecord,
  sourceRecord,
  topicRecord,
} from './map-schema.ts';
import { type Fields, isFields } from './mend.ts';
import { openMembership } from './open-membership.ts';
import * as rescue from './record-rescue.ts';
import { done, refuse, type Step } from './refusal.ts';
import { repairEdges } from './repair-edges.ts';
import { repairHead } from './repair-head.ts';
import { type Report, shown } from './repair-log.ts';
import { type IdSpace, idSpace, type Placed, type RecordKind, repairRecords } from './repair-records.ts';
import {
  type Known,
  knownIds,
  repairActor,
  repairNode,
  repairSaid,
  repairSource,
} from './repair-references.ts';

const ACTORS = { list: 'actors', one: 'actor', schema: actorRecord, rescue: rescue.rescueActor };
const TOPICS = { list: 'topics', one: 'topic', schema: topicRecord, rescue: rescue.rescueLabelled };
const SOURCES = { list: 'sources', one: 'source', schema: sourceRecord, rescue: rescue.rescueSource };
const NODES = { list: 'nodes', one: 'node', schema: nodeRecord, rescue: rescue.rescueNode };
const EDGES = { list: 'edges', one: 'edge', schema: edgeRecord, rescue: rescue.rescueEdge };

/**
 * The map in a file whose format and version are right, with everything that had to be mended reported.
 * Refused only where the nodes or edges are no list. Changes `file` in place.
 */
export function repairMap(file: Fields, report: Report): Step<ArgumentMap> {
  const { $schema, format, version, sources, actors, topics, nodes, edges = [], ...rest } = file;
  if (!Array.isArray(nodes)) return refuseList('nodes', nodes);
  if (!Array.isArray(edges)) return refuseList('edges', edges);
  if ($schema !== undefined && typeof $schema !== 'string') {
    report('$schema', `This should be text; it was left out (it held ${shown($schema)}).`);
  }
  const head = repairHead(rest, report);

  const actorsRead = readList(ACTORS, actors, report);
  const topicsRead = readList(TOPICS, topics, report);
  const sourcesRead = readSources(sources, report);
  const known: Known = {
    actors: idsOf(actorsRead),
    topics: idsOf(topicsRead),
    editions: new Map(
      sourcesRead.map(({ record }) => [record.id, new Set(record.editions?.map(({ id }) => id))]),
    ),
  };
  for (const actor of actorsRead) repairActor(actor, known, report);
  openMembership(actorsRead, report);
  for (const source of sourcesRead) repairSource(source, known, report);

  const ids = idSpace(nodes, edges);
  const nodesRead = repairRecords(NODES, nodes, ids, report);
  for (const node of nodesRead) repairNode(node, known, report);
  const nodeIds = idsOf(nodesRead);
  const edgesRead = repairRecords(EDGES, edges.map(withPremiseList), ids, report);
  for (const { record, place } of edgesRead) repairSaid(record, place, known, report);

  return done({
    ...head,
    thesis: knownIds(head.thesis, nodeIds, 'node', 'thesis', report) ?? [],
    sources: sourcesRead.map(({ record }) => record),
    actors: actorsRead.map(({ record }) => record),
    topics: topicsRead.map(({ record }) => record),
    nodes: nodesRead.map(({ record }) => record),
    edges: repairEdges(edgesRead, nodeIds, ids, report),
  });
}

function refuseList(field: string, value: unknown): ReturnType<typeof refuse> {
  const fault = value === undefined ? 'is missing' : `should be a list in [ ], but holds ${shown(value)}`;
  return refuse('shape', field, `The list of ${field} ${fault}. Without it there is no map to open.`);
}

function readList<T extends { id: string }>(
  kind: RecordKind<T>,
  list: unknown,
  report: Report,
  ids?: IdSpace,
): Placed<T>[] {
  if (list === undefined) return [];
  if (Array.isArray(list)) return repairRecords(kind, list, ids ?? idSpace(list), report);
  report(kind.list, `This should be a list in [ ]; it was left out (it held ${shown(list)}).`);
  return [];
}

/** Editions first: a nameless one is worth keeping, since anchors point at it. */
function readSources(
  sources: unknown,
  report: Report,
): ReturnType<typeof readList<typeof sourceRecord._zod.output>> {
  if (Array.isArray(sources)) {
    sources.forEach((source, index) => {
      if (!isFields(source) || !Array.isArray(source.editions)) return;
      const list = `sources[${index}].editions`;
      const kind = { list, one: 'edition', schema: editionRecord, rescue: rescue.rescueLabelled };
      source.editions = readList(kind, source.editions, report).map(({ record }) => record);
    });
  }
  return readList(SOURCES, sources, report);
}

/** A single premise may stand without brackets in a file. */
function withPremiseList(edge: unknown): unknown {
  if (isFields(edge) && typeof edge.from === 'string') edge.from = [edge.from];
  return edge;
}

function idsOf(placed: readonly Placed<{ id: string }>[]): ReadonlySet<string> {
  return new Set(placed.map(({ record }) => record.id));
}
