import type { Basis, EdgeType, Id, NodeType } from '#domain/map.ts';
import type { Side } from '#domain/sides.ts';

/** How a choice of actors filters the drawing; `lenses.ts` says what each leaves. */
export const LENSES = [
  'only',
  'answers',
  'answered',
  'highlight',
  'unanswered',
  'unmet',
  'between',
  'shared',
  'disputes',
] as const;
export type Lens = (typeof LENSES)[number];

/** What is asked of statements and steps themselves; an empty list asks nothing. */
export interface Facets {
  readonly types: readonly NodeType[];
  /** Topic ids; "" stands for none. */
  readonly topics: readonly Id[];
  /** Keys of `editions.ts`. */
  readonly editions: readonly string[];
  readonly tags: readonly string[];
  readonly relations: readonly EdgeType[];
  readonly bases: readonly Basis[];
}

/** Something asked of the map, of which the drawing shows the answer. */
export type Question =
  /** What is joined to a statement within so many steps; null for any number. */
  | { readonly kind: 'near'; readonly of: Id; readonly steps: number | null }
  /** Its reasons, the ways up from it, or what is against it with the answers to that. */
  | { readonly kind: 'why' | 'so-what' | 'against'; readonly of: Id }
  | { readonly kind: 'between'; readonly of: Id; readonly and: Id }
  /** The steps of one side that an actor makes about another; null for nobody named. */
  | {
      readonly kind: 'steps';
      readonly side: Side;
      readonly by: Id | null;
      readonly on: Id | null;
      /** Leaves out what those who belong to the two say. */
      readonly alone?: boolean;
    };

/** Everything that narrows the drawing; all of it joins up. */
export interface Filter extends Facets {
  /** Chosen actor ids, in the order of choosing; none means everybody. */
  readonly actors: readonly Id[];
  readonly lens: Lens;
  readonly question: Question | null;
}

export const NO_FACETS: Facets = {
  types: [],
  topics: [],
  editions: [],
  tags: [],
  relations: [],
  bases: [],
};

export const NO_FILTER: Filter = { actors: [], lens: 'answers', ...NO_FACETS, question: null };

/** Whether a filter asks for anything; the lens alone does not. */
export function isFiltering(filter: Filter): boolean {
  return filter.actors.length > 0 || filter.question !== null || asksFacets(filter);
}

export function asksFacets(filter: Facets): boolean {
  return FACETS.some((facet) => filter[facet].length > 0);
}

/** The facets in the order in which a reader meets them. */
export const FACETS = ['types', 'relations', 'bases', 'topics', 'editions', 'tags'] as const;
export type Facet = (typeof FACETS)[number];
