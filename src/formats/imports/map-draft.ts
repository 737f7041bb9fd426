import type { ActorKind, Id, MapEdge, MapNode, NodeType, Source, Topic } from '#domain/map.ts';
import { freshIds } from '#formats/fresh-id.ts';
import { MAP_FORMAT, MAP_VERSION } from '#formats/map-schema.ts';
import type { Fields } from '#formats/mend.ts';
import { shortLabel } from '#formats/short-label.ts';
import { mainThesis } from './main-thesis.ts';

/** A node as another format tells of it. Without an id it gets one; without a label one is made of its text. */
export interface DraftNode extends Partial<Omit<MapNode, 'text'>> {
  readonly text: string;
}

/** An edge as another format tells of it. Without an id it gets one. */
export interface DraftEdge extends Omit<MapEdge, 'id'> {
  readonly id?: Id;
}

/** A map in the making, while the file of another program is read. Ids that it gives are good for later calls. */
export interface MapDraft {
  title(text: string): void;
  summary(text: string): void;
  /** BCP 47. */
  language(tag: string): void;
  /** The actor of this name, however it is spaced; a new one where there was none. */
  actor(name: string, kind?: ActorKind): Id;
  /** The topic of this label; a new one where there was none. */
  topic(label: string): Id;
  source(source: Omit<Source, 'id'>): Id;
  node(node: DraftNode): Id;
  edge(edge: DraftEdge): Id;
  /** Lets an edge lead elsewhere, such as to an edge that was made after it. */
  lead(edge: Id, to: Id): void;
  /** Tells more about a node that was made before. */
  tell(node: Id, more: Partial<MapNode>): void;
  hasNode(id: Id): boolean;
  /** What the whole argues for, where the format knows; else it is found by `mainThesis`. */
  thesis(nodes: readonly Id[]): void;
  /** Everything so far, as the fields of a map file, to be mended like one. */
  fields(): Fields;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Begins a map. Nodes whose type no format tells become counterclaims where they attack something and support nothing,
 * and claims elsewhere.
 */
export function mapDraft(): MapDraft {
  // As in a map: nodes and edges share one space of ids, since an edge may lead to either.
  const newId = freshIds(new Set());
  const newActorId = freshIds(new Set());
  const newTopicId = freshIds(new Set());
  const head: Fields = { title: '', language: 'und' };
  const actors = new Map<string, Draft<{ id: Id; name: string; kind: ActorKind }>>();
  const topics = new Map<string, Topic>();
  const sources: Source[] = [];
  const nodes = new Map<Id, Draft<Omit<MapNode, 'type'>> & { type?: NodeType }>();
  const edges = new Map<Id, Draft<MapEdge>>();
  let thesis: readonly Id[] | null = null;

  return {
    title(text) {
      head.title = text;
    },
    summary(text) {
      head.summary = text;
    },
    language(tag) {
      head.language = tag;
    },
    actor(name, kind = 'person') {
      const known = actors.get(keyOf(name));
      if (known) return known.id;
      const actor = { id: newActorId(slug(name) || `actor-${actors.size + 1}`), name: spaced(name), kind };
      actors.set(keyOf(name), actor);
      return actor.id;
    },
    topic(label) {
      const known = topics.get(keyOf(label));
      if (known) return known.id;
      const topic = { id: newTopicId(slug(label) || `topic-${topics.size + 1}`), label: spaced(label) };
      topics.set(keyOf(label), topic);
      return topic.id;
    },
    source(source) {
      const id = `source-${sources.length + 1}`;
      sources.push({ ...source, id });
      return id;
    },
    node({ id: wish, label, text, ...more }) {
      const id = newId(wish || `n${nodes.size + 1}`);
      nodes.set(id, { id, label: label?.trim() || shortLabel(text), text, ...more });
      return id;
    },
    edge({ id: wish, ...more }) {
      const id = newId(wish || `e${edges.size + 1}`);
      edges.set(id, { id, ...more });
      return id;
    },
    lead(id, to) {
      const edge = edges.get(id);
      if (edge) edge.to = to;
    },
    tell(id, more) {
      const node = nodes.get(id);
      if (node) Object.assign(node, more);
    },
    hasNode: (id) => nodes.has(id),
    thesis(ids) {
      thesis = ids;
    },
    fields() {
      const made = [...edges.values()];
      const against = attackersOnly(made);
      return {
        format: MAP_FORMAT,
        version: MAP_VERSION,
        ...head,
        thesis: thesis ?? mainThesis([...nodes.keys()], made),
        sources,
        actors: [...actors.values()],
        topics: [...topics.values()],
        nodes: [...nodes.values()].map((node) => ({
          ...node,
          type: node.type ?? (against.has(node.id) ? 'counterclaim' : 'claim'),
        })),
        edges: made,
      };
    },
  };
}

function attackersOnly(edges: readonly MapEdge[]): ReadonlySet<Id> {
  const attack = edges.filter(({ type }) => type === 'attacks' || type === 'undercuts');
  const support = new Set(edges.filter(({ type }) => type === 'supports').flatMap(({ from }) => from));
  return new Set(attack.flatMap(({ from }) => from).filter((id) => !support.has(id)));
}

const spaced = (text: string): string => text.trim().replace(/\s+/gu, ' ');
const keyOf = (text: string): string => spaced(text).normalize('NFC').toLowerCase();

/** Letters and digits of a name, joined by “-”: an id that can be read in an address. */
function slug(name: string): string {
  return Array.from(name.normalize('NFKD').toLowerCase())
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
