import type { Display, Kept, Overlay, Panel, State, ThemeChoice } from '#store/state.ts';

/** What can be done to the page around the map. */
export interface PageCommands {
  /** Looks at what is shown in another way. */
  chooseDisplay(display: Display): void;
  /** Puts a panel beside the map, or with null none. */
  openPanel(panel: Panel | null): void;
  /** Opens something over the page, or with null closes it. */
  open(overlay: Overlay | null): void;
  /** Brings the details or the answer to the front. */
  face(aside: State['aside']): void;
  /** Has words spoken, once, by a screen reader. */
  say(words: string): void;
  /** Tells how the map on the page is kept; what is not told stays. */
  keep(kept: Partial<Kept>): void;
  chooseTheme(theme: ThemeChoice): void;
  chooseSingleKeys(on: boolean): void;
}

const NOT_KEPT: Kept = { id: null, storing: { status: 'saving' }, alike: null };

export function pageCommands(get: () => State, set: (change: Partial<State>) => void): PageCommands {
  return {
    chooseDisplay: (display) => set({ display }),
    openPanel: (panel) => set({ panel, panelInFront: panel !== null }),
    open: (overlay) => set({ overlay }),
    face: (aside) => set({ aside }),
    say: (words) => set({ said: { words, turn: get().said.turn + 1 } }),
    keep: (kept) => set({ kept: { ...(get().kept ?? NOT_KEPT), ...kept } }),
    chooseTheme: (themeChoice) => set({ themeChoice }),
    chooseSingleKeys: (singleKeys) => set({ singleKeys }),
  };
}
