/**
 * The argument map: a typed graph of what is said (nodes) and what bears on what (edges).
 * Plain, ordered, read-only data: order is reading order, and looking things up by id is the work of `lookup.ts`.
 * Every field is there because a reader can see it or a filter can use it.
 */

/** Opaque text: `"1"`, `"toString"` and `"a b#c"` are all ids. Never a key of a plain object. */
export type Id = string;

export const NODE_TYPES = ['claim', 'counterclaim', 'article', 'fact'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const EDGE_TYPES = [
  'supports',
  'attacks',
  'undercuts',
  'qualifies',
  'restates',
  'contradicts',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export const BASES = ['stated', 'implied'] as const;
export type Basis = (typeof BASES)[number];

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'bloc', 'media', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const SOURCE_KINDS = [
  'article',
  'treaty',
  'charter',
  'speech',
  'web',
  'book',
  'dataset',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One of several versions in which a source was published. */
export interface Edition {
  readonly id: Id;
  readonly label: string;
}

/** A text that the map was made from or that its nodes cite. */
export interface Source {
  readonly id: Id;
  readonly kind: SourceKind;
  readonly title: string;
  /** Actor ids. */
  readonly authors?: readonly Id[];
  readonly publisher?: string;
  /** As precise as known: `2024`, `2024-06` or `2024-06-19`. */
  readonly published?: string;
  readonly url?: string;
  readonly editions?: readonly Edition[];
}

/** Whoever asserts something. */
export interface Actor {
  readonly id: Id;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  /** Actors it belongs to: a person to a state, a state to a bloc. */
  readonly partOf?: readonly Id[];
  readonly aliases?: readonly string[];
}

/** A chapter of the argument. */
export interface Topic {
  readonly id: Id;
  readonly label: string;
}

/** Where in a source something stands; with first and last words it also makes a text fragment. */
export interface Anchor {
  readonly source: Id;
  readonly edition?: Id;
  /** 1-based. */
  readonly paragraph?: number;
  readonly start?: string;
  readonly end?: string;
}

/** The document that an article node stands for, and the place in it. */
export interface Citation {
  readonly source: Id;
  readonly place?: string;
}

/** What one edition says, where the editions differ; in the map author's own words. */
export interface Wording {
  readonly source: Id;
  readonly edition: Id;
  readonly text: string;
}

export interface MapNode {
  readonly id: Id;
  readonly type: NodeType;
  /** What it says in a few words: at most 40 characters. */
  readonly label: string;
  /** One full sentence in the map author's own words. */
  readonly text: string;
  /** Who asserts it; a joint statement has several. */
  readonly actors?: readonly Id[];
  readonly topic?: Id;
  /** The actor's exact words. */
  readonly quote?: string;
  readonly anchors?: readonly Anchor[];
  readonly cites?: Citation;
  readonly wordings?: readonly Wording[];
  readonly note?: string;
  readonly tags?: readonly string[];
}

export interface MapEdge {
  readonly id: Id;
  readonly type: EdgeType;
  /** Node ids. Several are linked premises: they only work together. */
  readonly from: readonly Id[];
  /** A node id, or the id of the edge (the step) that is attacked. */
  readonly to: Id;
  readonly basis?: Basis;
  /** An argumentation scheme, as in Walton, Reed and Macagno (2008): "expert opinion". */
  readonly scheme?: string;
  /** Who makes the step, where that is not the actor of `from`. */
  readonly actors?: readonly Id[];
  readonly anchors?: readonly Anchor[];
  readonly note?: string;
}

export interface ArgumentMap {
  readonly title: string;
  readonly summary?: string;
  /** BCP 47. */
  readonly language: string;
  /** Nodes that the whole map argues for. */
  readonly thesis: readonly Id[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}
