import { produce } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Facet, type Filter, type Lens, NO_FILTER, type Question } from '#analysis/filter.ts';
import { lensFor } from '#analysis/lenses.ts';
import type { Id } from '#domain/map.ts';
import type { Size } from '#scene/geometry.ts';
import { CHAPTERS } from '#scene/layout/arrangements.ts';
import type { View } from '#store/address.ts';
import { type FoldCommands, foldCommands, revealing } from '#store/fold-commands.ts';
import { type PageCommands, pageCommands } from '#store/page-commands.ts';
import type { Document, Pin, State } from '#store/state.ts';

/** Everything that can be done to the state; each command is one step that a reader could name. */
export interface Commands extends FoldCommands, PageCommands {
  /**
   * Puts a document on the page, looked at as usual unless it is told how; what was selected and filtered before is
   * forgotten.
   */
  show(document: Document, view?: Partial<View>): void;
  /** Selects a node or edge, and unfolds the way to it. */
  select(id: Id | null): void;
  /** Lays the map out in another way; pins belong to the old one and are dropped. */
  arrange(arrangement: string): void;
  /** Holds a box where it was put. */
  pin(pin: Pin): void;
  /** Arranges everything anew, and holds nothing. */
  tidy(): void;
  /** Tells how much room the drawing has. */
  measure(room: Size): void;
  point(id: Id | null): void;
  /** Filters by exactly these actors. */
  chooseActors(actors: readonly Id[]): void;
  chooseLens(lens: Lens): void;
  /** Filters by exactly these values of a facet. */
  chooseFacet<F extends Facet>(facet: F, values: Filter[F]): void;
  /** Shows the answer to a question; null takes it back. */
  ask(question: Question | null): void;
  /** Keeps a node in mind, to ask later what lies between it and another. */
  mark(id: Id | null): void;
  /** Filters by exactly this. */
  filterBy(filter: Filter): void;
  clearFilter(): void;
  /** Takes over a whole view, as from an address. */
  restore(view: Partial<View> & Pick<View, 'filter'>): void;
  notify(notices: readonly string[]): void;
  dismissNotices(): void;
}

export interface Store extends StoreApi<State> {
  readonly commands: Commands;
}

const MOST_NOTICES = 20;

/** A store of its own for each page or test. `choices`: what was chosen before on this device. */
export function createAppStore(choices: Partial<Pick<State, 'themeChoice' | 'singleKeys'>> = {}): Store {
  const store = createStore<State>()(() => ({
    document: { status: 'loading', name: '' },
    kept: null,
    shownDocuments: 0,
    filter: NO_FILTER,
    folding: null,
    keeping: null,
    arrangement: CHAPTERS.id,
    pins: [],
    tidied: 0,
    room: null,
    selected: null,
    pointed: null,
    marked: null,
    display: 'map',
    panel: undefined,
    panelInFront: false,
    overlay: null,
    aside: 'details',
    said: { words: '', turn: 0 },
    themeChoice: 'system',
    singleKeys: true,
    notices: [],
    ...choices,
  }));
  type Draft = { -readonly [K in keyof State]: State[K] };
  const change = (recipe: (draft: Draft) => void): void => store.setState(produce(recipe), true);

  const assign = (next: Partial<State>): void => change((state) => void Object.assign(state, next));

  const filterBy = (state: Draft, filter: Filter): void => {
    state.filter = filter;
    // Another part of the map is another drawing: it opens as fits the window.
    state.folding = null;
    state.keeping = null;
  };

  const unfoldSelected = (): void => {
    const state = store.getState();
    const way = state.selected === null ? null : revealing(state, state.selected);
    if (way) assign({ ...way, keeping: null });
  };

  const commands: Commands = {
    ...foldCommands(store.getState, assign),
    ...pageCommands(store.getState, assign),
    show: (document, view = {}) =>
      change((state) => {
        // Frozen at its top, so that it is not walked through and frozen to the last word: it may be large.
        state.document = Object.freeze(document);
        state.shownDocuments += 1;
        filterBy(state, NO_FILTER);
        state.arrangement = CHAPTERS.id;
        state.pins = [];
        state.selected = null;
        state.pointed = null;
        state.marked = null;
        state.display = 'map';
        state.panel = undefined;
        state.panelInFront = false;
        state.overlay = null;
        state.kept = null;
        Object.assign(state, view);
        if (view.filter?.question) state.aside = 'answer';
      }),
    select: (id) => {
      const way = id === null ? null : revealing(store.getState(), id);
      assign({ ...way, selected: id, ...(id === null ? {} : { aside: 'details', panelInFront: false }) });
    },
    arrange: (arrangement) =>
      change((state) => {
        state.arrangement = arrangement;
        state.pins = [];
        state.keeping = null;
      }),
    pin: (pin) =>
      change((state) => {
        state.pins = [...state.pins.filter(({ id }) => id !== pin.id), pin];
        state.keeping = { box: null };
      }),
    tidy: () =>
      change((state) => {
        state.pins = [];
        state.keeping = null;
        state.tidied += 1;
      }),
    measure: (room) => {
      const state = { ...store.getState(), room };
      assign({ room, ...(state.selected === null ? null : revealing(state, state.selected)), keeping: null });
    },
    point: (id) =>
      change((state) => {
        state.pointed = id;
      }),
    chooseActors: (actors) =>
      change((state) => {
        filterBy(state, { ...state.filter, actors: [...actors], lens: lensFor(state.filter.lens, actors) });
      }),
    chooseLens: (lens) =>
      change((state) => {
        filterBy(state, { ...state.filter, lens });
      }),
    chooseFacet: (facet, values) =>
      change((state) => {
        filterBy(state, { ...state.filter, [facet]: values });
      }),
    ask: (question) =>
      change((state) => {
        filterBy(state, { ...state.filter, question });
        state.marked = null;
        state.aside = question ? 'answer' : 'details';
        if (question) state.panelInFront = false;
      }),
    mark: (id) =>
      change((state) => {
        state.marked = id;
      }),
    filterBy: (filter) =>
      change((state) => {
        filterBy(state, filter);
      }),
    clearFilter: () =>
      change((state) => {
        filterBy(state, { ...NO_FILTER, lens: lensFor(state.filter.lens, []) });
      }),
    restore: (view) => {
      change((state) => {
        filterBy(state, view.filter);
        Object.assign(state, view);
        if (view.filter.question) state.aside = 'answer';
      });
      unfoldSelected();
    },
    notify: (notices) =>
      change((state) => {
        // A reader needs each told once, and none is told by a list that has no end.
        state.notices = [...new Set([...state.notices, ...notices])].slice(-MOST_NOTICES);
      }),
    dismissNotices: () =>
      change((state) => {
        state.notices = [];
      }),
  };
  return Object.assign(store, { commands });
}
