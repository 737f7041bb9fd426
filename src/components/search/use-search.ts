import { useMemo, useState } from 'react';
import { find, type Hit } from '#analysis/search/find.ts';
import { foundWords } from '#analysis/search/found-words.ts';
import { offered } from '#analysis/search/offered.ts';
import { useMap } from '#components/app/use-map.ts';
import { lastSearch, rememberSearch } from '#components/search/last-search.ts';
import { useSearchIndex } from '#components/search/use-search-index.ts';
import type { Id } from '#domain/map.ts';

/** How many rows there are at first, and how many more at each wish for more. */
const FIRST = 12;
const NEXT = 50;

/** A search as it stands: what is typed, what that finds, and which row is active. */
interface Search {
  readonly text: string;
  readonly source: Id | null;
  readonly hits: readonly Hit[];
  readonly more: number;
  readonly next: number;
  readonly words: string;
  readonly active: number;
  type(text: string): void;
  /** Looks only at the statements of a source; null looks at everything again. */
  lookIn(source: Id | null): void;
  activate(place: number): void;
  showMore(): void;
}

/** The search in the open map. */
export function useSearch(): Search {
  const map = useMap();
  const index = useSearchIndex(map);
  const [text, setText] = useState(() => lastSearch(map));
  const [source, setSource] = useState<Id | null>(null);
  const [most, setMost] = useState(FIRST);
  const [active, setActive] = useState(0);
  const found = useMemo(
    () => (index ? find(index, text, { most, source: source ?? undefined }) : null),
    [index, text, most, source],
  );
  const blank = text.trim() === '' && source === null;
  const start = useMemo(() => (blank ? offered(map, FIRST) : []), [map, blank]);
  const hits = blank ? start : (found?.hits ?? []);
  const anew = (): void => {
    setMost(FIRST);
    setActive(0);
  };
  return {
    text,
    source,
    hits,
    more: blank || !found ? 0 : found.count - hits.length,
    next: NEXT,
    words: blank ? startWords(start.length) : found ? foundWords(text, found) : 'Reading the map…',
    active,
    type: (typed) => {
      setText(typed);
      rememberSearch(map, typed);
      anew();
    },
    lookIn: (id) => {
      setSource(id);
      if (id !== null) setText('');
      anew();
    },
    activate: setActive,
    showMore: () => setMost(most + NEXT),
  };
}

function startWords(offers: number): string {
  return offers > 0 ? 'Or start here' : 'This map has nothing to find yet.';
}
