import { useMemo, useState } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import { download } from '#components/app/download.ts';
import { usePageLibrary } from '#components/library/use-page-library.ts';
import { fileSizeWords } from '#components/picture/picture-words.ts';
import { fileName } from '#picture/file-name.ts';
import type { Listed } from '#store/library/browsing.ts';
import type { EarlierState } from '#store/library/kept-map.ts';
import { type Outcome, TROUBLE_WORDS } from '#store/library/storage-trouble.ts';

/** What a reader can do with the maps in the list. */
export interface MapDeeds {
  readonly open: (one: Listed) => void;
  readonly rename: (one: Listed, name: string) => void;
  readonly duplicate: (one: Listed) => void;
  readonly remove: (one: Listed) => void;
  readonly undo: (one: Listed) => void;
  readonly forget: (one: Listed) => void;
  readonly save: (one: Listed) => void;
  readonly saveState: (one: Listed, state: EarlierState) => void;
  readonly bringBack: (one: Listed, state: EarlierState) => void;
}

/** The deeds, and what became of the last one in words. `onOpen` is called before a map is put on the page. */
export function useMapDeeds(onOpen: () => void): {
  readonly deeds: MapDeeds;
  readonly told: string;
  readonly tell: (words: string) => void;
} {
  const page = usePageLibrary();
  const { say } = useCommands();
  const [told, setTold] = useState('');
  const deeds = useMemo((): MapDeeds => {
    const { library } = page;
    const tell = (words: string): void => {
      setTold(words);
      say(words);
    };
    /** Does something: trouble is told, and what can be seen in the list is spoken. */
    const doing = async <T>(what: string, deed: Promise<Outcome<T>>, done: string): Promise<T | null> => {
      const how = await deed;
      if (!how.ok) {
        tell(`${what} was not possible: ${TROUBLE_WORDS[how.trouble]}.`);
        return null;
      }
      setTold('');
      if (done !== '') say(done);
      return how.value;
    };
    const saved = (text: string, ...parts: readonly string[]): void => {
      const file = new Blob([text], { type: 'application/json' });
      const name = `${fileName(...parts)}.json`;
      download(file, name);
      tell(`Saved ${name}, ${fileSizeWords(file.size)}.`);
    };
    return {
      open: ({ map }) => {
        onOpen();
        void page.open(map.id);
      },
      rename: ({ map }, name) =>
        void doing('Renaming', library.rename(map.id, name), `Renamed to “${name}”.`),
      duplicate: ({ map }) => void doing('Copying', library.duplicate(map.id), `“${map.name}” was copied.`),
      remove: ({ key, map }) =>
        void doing(
          `Deleting “${map.name}”`,
          library.remove(key, page.here()),
          `“${map.name}” was deleted; it can be had back.`,
        ).then(() => {
          if (key === page.here()) page.check();
        }),
      undo: ({ key, map }) => void doing('Undoing', library.undo(key), `“${map.name}” is back.`),
      forget: ({ key, map }) =>
        void doing('Deleting', library.forget(key), `“${map.name}” is gone for good.`),
      save: async ({ key, map, faults }) => {
        if (faults.length > 0) {
          const remains = await doing('Saving', library.remains(key), '');
          if (remains !== null) saved(remains, map.name, 'damaged');
          return;
        }
        const taken = await doing('Saving', library.take(map.id), '');
        if (taken) saved(taken.content.text, map.name);
      },
      saveState: async ({ map }, state) => {
        const text = await doing('Saving', library.textOf(state), '');
        if (text !== null) saved(text, map.name, new Date(state.until).toISOString().slice(0, 16));
      },
      bringBack: async ({ map }, state) => {
        const back = await doing(
          'Bringing it back',
          library.bringBack(map.id, state, page.here()),
          'The earlier state is back.',
        );
        if (!back || page.here() !== map.id) return;
        onOpen();
        void page.open(map.id);
      },
    };
  }, [page, say, onOpen]);
  return { deeds, told, tell: setTold };
}
