import { EDGE_TYPES, type EdgeType, type Id, type MapEdge } from '#domain/map.ts';
import { counted } from '#formats/features/feature.ts';
import { freshIds } from '#formats/fresh-id.ts';
import type { FileStep } from '#formats/imports/file-step.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { laySteps } from '#formats/imports/lay-steps.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { relationOf } from '#formats/imports/relation-words.ts';
import { shown } from '#formats/repair-log.ts';
import { firstOf, type GraphmlData, type GraphmlEdge, graphmlDocument } from './graphml-document.ts';
import { addGraphmlNodes, addHead, countUnread, namesIn, tellUnread } from './graphml-nodes.ts';
import { startsWithElement } from './xml-tree.ts';

const RELATION = [
  'type',
  'relation',
  'label',
  'kind',
  'interaction',
  'edgetype',
  'polarity',
  'sign',
  'drawn label',
  'edge label',
  'name',
];
const READ = new Set([...RELATION, 'part', 'basis', 'scheme', 'actors', 'note', 'edgegraphics']);

/** GraphML: maps that were saved here, debates of Argunet, and graphs whose edges say what they mean. */
export const graphmlImport: ImportFormat = {
  id: 'graphml',
  label: 'GraphML',
  endings: ['.graphml', '.xml'],
  recognises: ({ text }) => startsWithElement(text, 'graphml'),
  read: ({ text }, log) => {
    const { head, nodes, edges, groups, drawn } = graphmlDocument(text);
    const inferences = nodes.filter(({ data }) => data.get('kind') === 'step');
    const spoken = nodes.filter(({ data }) => data.get('kind') !== 'step');
    if (spoken.length === 0)
      throw new Refused('whole file', 'No node is in this graph, so there is nothing to open.');
    const draft = mapDraft();
    addHead(head, draft);
    const statements = addGraphmlNodes(spoken, draft, log);
    const freshId = freshIds(new Set([...nodes, ...edges].map(({ id }) => id)));
    const steps = new Map<Id, FileStep>();
    for (const { id, place, data } of inferences) {
      const type = typeOf(data);
      if (type && !statements.has(id) && !steps.has(id)) {
        steps.set(id, { id, place, type, from: new Set(), to: new Set(), more: {} });
      } else
        log.repair(place, `The step ${shown(id)} is of no known type, or its id is in use; it was left out.`);
    }
    const between = edges.filter(({ place, source, target }) => {
      const boxed = groups.has(source) || groups.has(target);
      if (boxed)
        log.repair(
          place,
          'This edge joins a group of nodes, and only statements can be joined; it was left out.',
        );
      return !boxed;
    });
    const joined = addEdges(between, statements, steps, freshId, draft, log);
    laySteps([...new Set([...joined, ...steps.values()])], statements, draft, log);
    if (drawn) log.loss('whole file', 'Places, sizes and colours were left behind.');
    return draft;
  },
};

/** Joins the steps by the edges, and makes a step of each other edge; gives them in the order of the edges. */
function addEdges(
  edges: readonly GraphmlEdge[],
  statements: ReadonlyMap<Id, Id>,
  steps: Map<Id, FileStep>,
  freshId: (wish: Id) => Id,
  draft: MapDraft,
  log: ImportLog,
): ReadonlySet<FileStep> {
  const order = new Set<FileStep>();
  const unknown = new Map<string, number>();
  const left = new Map<string, number>();
  const own = new Set(steps.keys());
  const edgeIds = new Set(edges.map(({ id }) => id));
  let undirected = 0;
  for (const { id, place, source, target, directed, data } of edges) {
    const missing = [source, target].find(
      (end) => !statements.has(end) && !own.has(end) && !edgeIds.has(end),
    );
    if (missing !== undefined || source === '' || target === '') {
      log.repair(place, `There is no node ${shown(missing ?? '')}; this edge was left out.`);
      continue;
    }
    const more = saidOf(data, draft);
    countUnread(data, (name) => READ.has(name), left);
    const part = data.get('part');
    const step = steps.get(part === 'premise' ? target : source);
    if (step && own.has(step.id) && part === 'premise' && statements.has(source)) {
      step.from.add(source);
      order.add(step);
      continue;
    }
    if (step && own.has(step.id) && part === 'conclusion') {
      step.to.add(target);
      Object.assign(step.more ?? {}, more);
      order.add(step);
      continue;
    }
    const type = typeOf(data);
    if (!type) {
      const word = firstOf(data, RELATION).trim().slice(0, 60);
      unknown.set(word, (unknown.get(word) ?? 0) + 1);
      continue;
    }
    if (!statements.has(source)) {
      log.repair(place, 'This edge does not start from a statement; it was left out.');
      continue;
    }
    if (!directed && type !== 'contradicts') undirected += 1;
    const free = id !== '' && !statements.has(id) && !steps.has(id);
    const known = free ? id : freshId(id || `e${steps.size + 1}`);
    const made = { id: known, place, type, from: new Set([source]), to: new Set([target]), more };
    steps.set(known, made);
    order.add(made);
  }
  for (const [word, count] of unknown) {
    const edges = word === '' ? counted(count, 'edge') : `${counted(count, 'edge')} “${word}”`;
    const why = word === '' ? 'nothing says what is meant' : 'that is none of a map’s relations';
    log.loss('whole file', `${edges} ${count === 1 ? 'was' : 'were'} left out: ${why}.`);
  }
  tellUnread(left, 'edge', log);
  if (undirected > 0) {
    const read = undirected === 1 ? 'has no direction; it was read' : 'have no direction; they were read';
    log.repair('whole file', `${counted(undirected, 'edge')} ${read} from source to target.`);
  }
  return order;
}

/** What an edge means; undefined where no word says it. A word that is one of a map's own goes before all others. */
function typeOf(data: GraphmlData): EdgeType | undefined {
  const own = EDGE_TYPES.find((type) => type === data.get('type'));
  if (own) return own;
  for (const name of RELATION) {
    const type = relationOf(data.get(name) ?? '');
    if (type) return type;
  }
  return undefined;
}

function saidOf(data: GraphmlData, draft: MapDraft): Pick<MapEdge, 'basis' | 'scheme' | 'actors' | 'note'> {
  const [basis, scheme, note] = [data.get('basis'), data.get('scheme'), data.get('note')];
  const actors = namesIn(data.get('actors') ?? '').map((name) => draft.actor(name, 'group'));
  return {
    ...(basis === 'stated' || basis === 'implied' ? { basis } : {}),
    ...(scheme ? { scheme } : {}),
    ...(actors.length > 0 ? { actors: [...new Set(actors)] } : {}),
    ...(note ? { note } : {}),
  };
}
