import { produce } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Filter, type Lens, NO_FILTER } from '#analysis/visibility.ts';
import type { Id } from '#domain/map.ts';
import type { Document, State, ThemeChoice } from '#store/state.ts';

/** Everything that can be done to the state; each command is one step that a reader could name. */
export interface Commands {
  /** Puts a document on the page; what was selected and filtered before is forgotten. */
  show(document: Document): void;
  select(id: Id | null): void;
  point(id: Id | null): void;
  /** Filters by exactly these actors. */
  chooseActors(actors: readonly Id[]): void;
  chooseLens(lens: Lens): void;
  clearFilter(): void;
  /** Takes over filter and selection at once, as from an address. */
  restore(view: { filter: Filter; selected: Id | null }): void;
  chooseTheme(theme: ThemeChoice): void;
  notify(notices: readonly string[]): void;
  dismissNotices(): void;
}

export interface Store extends StoreApi<State> {
  readonly commands: Commands;
}

/** A store of its own for each page or test. */
export function createAppStore(themeChoice: ThemeChoice = 'system'): Store {
  const store = createStore<State>()(() => ({
    document: { status: 'loading', name: '' },
    filter: NO_FILTER,
    selected: null,
    pointed: null,
    themeChoice,
    notices: [],
  }));
  type Draft = { -readonly [K in keyof State]: State[K] };
  const change = (recipe: (draft: Draft) => void): void => store.setState(produce(recipe), true);

  const commands: Commands = {
    show: (document) =>
      change((state) => {
        state.document = document;
        state.filter = NO_FILTER;
        state.selected = null;
        state.pointed = null;
      }),
    select: (id) =>
      change((state) => {
        state.selected = id;
      }),
    point: (id) =>
      change((state) => {
        state.pointed = id;
      }),
    chooseActors: (actors) =>
      change((state) => {
        state.filter = { actors: [...actors], lens: state.filter.lens };
      }),
    chooseLens: (lens) =>
      change((state) => {
        state.filter = { actors: state.filter.actors, lens };
      }),
    clearFilter: () =>
      change((state) => {
        state.filter = { actors: [], lens: state.filter.lens };
      }),
    restore: (view) =>
      change((state) => {
        state.filter = view.filter;
        state.selected = view.selected;
      }),
    chooseTheme: (theme) =>
      change((state) => {
        state.themeChoice = theme;
      }),
    notify: (notices) =>
      change((state) => {
        state.notices = [...state.notices, ...notices];
      }),
    dismissNotices: () =>
      change((state) => {
        state.notices = [];
      }),
  };
  return Object.assign(store, { commands });
}
