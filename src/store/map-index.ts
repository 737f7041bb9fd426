/** What is told of a map before it is opened. */
export interface ListedMap {
  /** As in an address: `russia-dprk-treaty`. */
  readonly name: string;
  /** In the map's own language. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** A sentence on what there is to see in it; "" where nobody has written one. */
  readonly shows: string;
  readonly statements: number;
  /** How many actors say any of them. */
  readonly speakers: number;
}

/** Where the list of the maps that ship with the program stands. No map can have this name. */
const INDEX = 'maps/index.json';

let known: Promise<readonly ListedMap[] | null> | null = null;

/** The maps that ship with the program, fetched once; null where the list cannot be had. Never rejects. */
export function shippedIndex(): Promise<readonly ListedMap[] | null> {
  known ??= fetched().catch(() => {
    // What failed once may be there the next time.
    known = null;
    return null;
  });
  return known;
}

async function fetched(): Promise<readonly ListedMap[]> {
  const response = await fetch(INDEX);
  if (!response.ok) throw new Error(`The list of maps answered ${response.status}.`);
  return (await response.json()) as readonly ListedMap[];
}
