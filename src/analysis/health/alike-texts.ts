/** Two texts are alike from this share of common features on (Jaccard's index). */
const ALIKE = 0.7;
/** A text is known by its first words; a statement is a sentence or two. */
const MOST_WORDS = 64;
/** Shorter texts are alike only where they have the same words. */
const LEAST_WORDS = 4;
/** Of the texts with the same feature only the first so many are compared with later ones: more of them are cast in one mould. */
const MOST_COMPARED = 40;

/** More than there can be features, and still exact in a pair. */
const WIDER = 2 ** 26;

/** Scripts without spaces count sign by sign. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

const NONE: Sketch[] = [];

/** A text among those with other words. */
interface Sketch {
  /** Places of the texts with just these words. */
  readonly places: number[];
  /** Ranks of its words and of its pairs of neighbouring words, rarest first. */
  features: readonly number[];
}

/**
 * Groups of texts that say nearly the same, as places in the list, each in order; texts alike through a third are one
 * group. Pairs that are `known` to be alike bring nothing together. Texts are compared only where they share one of
 * their rare features (prefix filtering), so the time grows with the list and not with its square.
 */
export function alikeTexts(
  texts: readonly string[],
  known: (a: number, b: number) => boolean = () => false,
): readonly (readonly number[])[] {
  const sketches = sketched(texts);
  const groups = grouping(texts.length);
  const join = (a: number, b: number): void => {
    if (!known(a, b)) groups.join(a, b);
  };
  for (const { places } of sketches) {
    const [first = 0, ...others] = places;
    for (const other of others) join(first, other);
  }
  const withFeature = new Map<number, Sketch[]>();
  for (const sketch of sketches) {
    const size = sketch.features.length;
    const compared = new Set<Sketch>();
    // Two alike texts share at least one of so many of their rarest features.
    for (const feature of sketch.features.slice(0, size - Math.ceil(ALIKE * size) + 1)) {
      const others = withFeature.get(feature) ?? NONE;
      for (const other of others) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (areAlike(sketch.features, other.features)) join(other.places[0] ?? 0, sketch.places[0] ?? 0);
      }
      if (others.length === 0) withFeature.set(feature, [sketch]);
      else if (others.length < MOST_COMPARED) others.push(sketch);
    }
  }
  return groups.list();
}

/** What is known of each text that says anything; those with the same words are one. */
function sketched(texts: readonly string[]): readonly Sketch[] {
  const byWords = new Map<string, { readonly places: number[]; readonly words: readonly string[] }>();
  texts.forEach((text, place) => {
    const words = text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];
    if (words.length === 0) return;
    const key = words.join(' ');
    const same = byWords.get(key);
    if (same) same.places.push(place);
    else byWords.set(key, { places: [place], words: words.slice(0, MOST_WORDS) });
  });
  const features = numbering();
  const drafts = [...byWords.values()].map(({ places, words }) => ({
    places,
    features: words.length < LEAST_WORDS ? [] : features.of(words),
  }));
  const ranks = features.ranks();
  return drafts.map((draft) => ({
    places: draft.places,
    features: draft.features.map((feature) => ranks[feature] ?? 0).sort((a, b) => a - b),
  }));
}

/** Words and pairs of neighbouring words as numbers, and how rare each is. */
function numbering() {
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const counts: number[] = [];
  const numbered = <K>(numbers: Map<K, number>, key: K): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, counts.length);
    return counts.push(0) - 1;
  };
  return {
    of: (text: readonly string[]): readonly number[] => {
      const found = new Set<number>();
      let before = -1;
      for (const word of text) {
        const feature = numbered(words, word);
        found.add(feature);
        if (before >= 0) found.add(numbered(pairs, before * WIDER + feature));
        before = feature;
      }
      for (const feature of found) counts[feature] = (counts[feature] ?? 0) + 1;
      return [...found];
    },
    /** For each feature its place among all, the rarest first. */
    ranks: (): readonly number[] => {
      const ranks: number[] = [];
      const order = counts.map((_, feature) => feature);
      order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
      order.forEach((feature, rank) => {
        ranks[feature] = rank;
      });
      return ranks;
    },
  };
}

function areAlike(a: readonly number[], b: readonly number[]): boolean {
  const needed = (ALIKE / (1 + ALIKE)) * (a.length + b.length);
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (common + Math.min(a.length - i, b.length - j) < needed) return false;
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) common += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return common >= needed;
}

/** Places that are brought together, one by one. */
function grouping(count: number) {
  const over = Array.from({ length: count }, (_, place) => place);
  const headOf = (place: number): number => {
    let head = place;
    for (let up = over[head] ?? head; up !== head; up = over[head] ?? head) {
      over[head] = over[up] ?? up;
      head = up;
    }
    return head;
  };
  return {
    join: (a: number, b: number): void => {
      const [one, other] = [headOf(a), headOf(b)];
      over[Math.max(one, other)] = Math.min(one, other);
    },
    list: (): readonly (readonly number[])[] => {
      const members = new Map<number, number[]>();
      for (let place = 0; place < count; place += 1) {
        const head = headOf(place);
        const group = members.get(head);
        if (group) group.push(place);
        else members.set(head, [place]);
      }
      return [...members.values()].filter((group) => group.length > 1);
    },
  };
}
