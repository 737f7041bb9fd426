import { useCallback, useEffect, useState } from 'react';
import { usePageLibrary } from '#components/library/use-page-library.ts';
import type { Listed } from '#store/library/browsing.ts';
import { TROUBLE_WORDS } from '#store/library/storage-trouble.ts';

export type MapsList =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly why: string }
  | { readonly status: 'ready'; readonly maps: readonly Listed[] };

/** The maps in the library, also as other tabs change them. */
export function useMapsList(): MapsList {
  const { library } = usePageLibrary();
  const [list, setList] = useState<MapsList>({ status: 'loading' });
  const load = useCallback(
    async (isCurrent: () => boolean) => {
      const how = await library.list();
      if (!isCurrent()) return;
      if (!how.ok) {
        setList({ status: 'failed', why: TROUBLE_WORDS[how.trouble] });
        return;
      }
      setList((before) => ({ status: 'ready', maps: marked(how.value, tornIn(before)) }));
      // To look at every text takes longer than to list them.
      const torn = await library.torn(how.value);
      if (isCurrent() && torn.ok) setList({ status: 'ready', maps: marked(how.value, torn.value) });
    },
    [library],
  );
  useEffect(() => {
    let turn = 0;
    const again = (): void => {
      turn += 1;
      const mine = turn;
      void load(() => turn === mine);
    };
    again();
    const unlisten = library.news.listen(again);
    return () => {
      turn += 1;
      unlisten();
    };
  }, [library, load]);
  return list;
}

const TORN = 'its text is missing or cut';

function marked(maps: readonly Listed[], torn: ReadonlySet<IDBValidKey>): readonly Listed[] {
  return maps.map((one) => (torn.has(one.key) ? { ...one, faults: [...one.faults, TORN] } : one));
}

function tornIn(list: MapsList): ReadonlySet<IDBValidKey> {
  if (list.status !== 'ready') return new Set();
  return new Set(list.maps.filter(({ faults }) => faults.includes(TORN)).map(({ key }) => key));
}
