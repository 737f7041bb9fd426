/** What every peer is given: boxes that have their places already, and the lines between them. */
export interface Graph {
  readonly boxes: readonly Box[];
  readonly lines: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** How to look at it; all of it in view where nothing is said. */
  readonly view?: View;
}

/** A place of our page to compare another page with. */
export interface View {
  readonly zoom: number;
  /** Of the world's origin in the map's room, in CSS pixels. */
  readonly pan: { readonly x: number; readonly y: number };
  readonly room: { readonly width: number; readonly height: number };
}

export interface Box {
  readonly id: string;
  /** Centre and size, in world units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly text: string;
  /** The text in lines that fit the box, for whoever cannot wrap it. */
  readonly lines: readonly string[];
}

/**
 * A peer: puts the graph into the form that it takes, which is not timed, and gives back what draws it, which is. That
 * resolves when the library says that it has drawn.
 */
export type Peer = (host: HTMLElement, graph: Graph) => () => Promise<void>;
