/** Every term of a map, in order, so that one is looked up in a dozen steps however many there are. */
export type Vocabulary = readonly string[];

export function vocabularyOf(terms: Iterable<string>): Vocabulary {
  return [...terms].sort(byUnits);
}

export function hasTerm(vocabulary: Vocabulary, term: string): boolean {
  return vocabulary[placeOf(vocabulary, term)] === term;
}

/** Whether any term begins so. */
export function hasBeginning(vocabulary: Vocabulary, beginning: string): boolean {
  return vocabulary[placeOf(vocabulary, beginning)]?.startsWith(beginning) ?? false;
}

/** As much of the beginning of `term` as some term of the map begins with. */
export function longestBeginning(vocabulary: Vocabulary, term: string): string {
  const place = placeOf(vocabulary, term);
  const shared = [vocabulary[place - 1], vocabulary[place]].map((other = '') => sharedUnits(term, other));
  return term.slice(0, Math.max(...shared));
}

/** Where a term stands, or would stand. */
function placeOf(vocabulary: Vocabulary, term: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byUnits(vocabulary[middle] ?? '', term) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedUnits(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared += 1;
  return shared;
}

function byUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
