import { nameWithout } from '#formats/file-ending.ts';
import { writeMap } from '#formats/write-map.ts';
import type { Thumbnail } from '#scene/thumbnail.ts';
import { readAddress, settleAddress } from '#store/address.ts';
import { openMap } from '#store/selectors.ts';
import type { Store } from '#store/store.ts';
import { viewOf } from '#store/view-link.ts';
import { newId } from './desk.ts';
import type { Opened, Placed } from './keeping.ts';
import { createLibrary, type Library } from './library.ts';
import { type KeeperSetting, keepMap, type MapKeeper } from './map-keeper.ts';
import { showKept } from './show-kept.ts';
import { type Outcome, TROUBLE_WORDS } from './storage-trouble.ts';
import type { Seen } from './writing.ts';

/** The library, and what of it has to do with the map on the page. */
export interface PageLibrary {
  readonly library: Library;
  /** Keeps the map that was just opened from a file, and goes on keeping how it is looked at. */
  keepOpened(opened: Opened): Promise<void>;
  /** Keeps a map beside the one on the page. */
  keepBeside(opened: Opened): Promise<boolean>;
  /** Puts a kept map on the page; says where it cannot be opened. */
  open(id: string): Promise<void>;
  /** Goes on keeping how the kept map on the page is looked at. */
  follow(id: string, seen: Seen): void;
  takeOver(): void;
  /** Tries once more what failed; a map that is gone from the library is kept anew. */
  retry(): void;
  /** Looks whether the map on the page is still in the library. */
  check(): void;
  keepThumbnail(thumbnail: Thumbnail): void;
  /** Puts the map on the page in the place of the one of the same name. */
  replaceAlike(): Promise<void>;
  /** The id of the map that this page may save; null for none. */
  here(): string | null;
}

const libraries = new WeakMap<Store, PageLibrary>();

/** The page's library, made with the first wish for it. */
export function libraryOf(store: Store): PageLibrary {
  const known = libraries.get(store);
  if (known) return known;
  const made = pageLibrary(store, createLibrary(), {
    locks: globalThis.navigator?.locks,
    window: globalThis,
  });
  libraries.set(store, made);
  return made;
}

/** What of the browser the page's library needs besides. */
type PageSetting = Pick<KeeperSetting, 'locks' | 'window'>;

/** A library for a page. */
function pageLibrary(store: Store, library: Library, setting: PageSetting): PageLibrary {
  const { commands } = store;
  const writer = newId();
  let keeper: MapKeeper | null = null;
  let pending: Opened | null = null;
  let latest: { readonly of: number; readonly thumbnail: Thumbnail } | null = null;

  const end = (): void => {
    void keeper?.end();
    keeper = null;
  };
  store.subscribe((state, before) => {
    if (state.shownDocuments !== before.shownDocuments) {
      end();
      pending = null;
    }
  });
  void library.clear();

  const follow = (id: string, seen: Seen): void => {
    end();
    keeper = keepMap({
      ...{ store, library, id, seen },
      ...setting,
      writer: `${writer}-${newId()}`,
      onOutdated: () => void open(id),
    });
    if (latest?.of === store.getState().shownDocuments) keeper.keepThumbnail(latest.thumbnail);
  };
  const open = async (id: string): Promise<void> => {
    await keeper?.flush();
    const seen = await showKept(store, library, id);
    if (seen) follow(id, seen);
  };

  const keepOpened = async (opened: Opened): Promise<void> => {
    const turn = store.getState().shownDocuments;
    pending = opened;
    commands.keep({ id: null, storing: { status: 'saving' } });
    const settle = (how: Outcome<Placed>): void => {
      if (store.getState().shownDocuments !== turn) return;
      if (!how.ok) {
        const why = TROUBLE_WORDS[how.trouble];
        commands.keep({ storing: { status: 'failed', why } });
        commands.say(`Not saved: ${why}.`);
        return;
      }
      pending = null;
      const { map, known, alike } = how.value;
      if (known && opened.view === '' && map.view !== '') restoreView(store, map.view);
      commands.keep({
        id: map.id,
        storing: { status: 'saved' },
        alike: alike && { id: alike.id, name: alike.name, opened: alike.opened },
      });
      follow(map.id, { text: map.text, view: map.view });
    };
    settle(await library.keep(opened, settle));
  };

  return {
    library,
    keepOpened,
    keepBeside: async (opened) => (await library.keep(opened)).ok,
    open,
    follow,
    takeOver: () => keeper?.takeOver(),
    retry: () => {
      const { document, kept } = store.getState();
      const failed = kept?.storing.status === 'failed' ? kept.storing.why : '';
      if (pending) void keepOpened(pending);
      else if (failed === TROUBLE_WORDS.gone && document.status === 'ready') {
        void keepOpened(openedMap({ ...document, view: viewOf(store.getState()) }, `${document.name}.json`));
      } else keeper?.retry();
    },
    check: () => keeper?.retry(),
    keepThumbnail: (thumbnail) => {
      latest = { of: store.getState().shownDocuments, thumbnail };
      keeper?.keepThumbnail(thumbnail);
    },
    replaceAlike: async () => {
      const { kept } = store.getState();
      if (typeof kept?.id !== 'string' || !kept.alike) return;
      await keeper?.flush();
      const how = await library.replace(kept.alike.id, kept.id);
      if (!how.ok) {
        commands.notify([`“${kept.alike.name}” was not replaced: ${TROUBLE_WORDS[how.trouble]}.`]);
        return;
      }
      const { id, text, view } = how.value;
      commands.keep({ id, storing: { status: 'saved' }, alike: null });
      follow(id, { text, view });
    },
    here: () => {
      const { kept } = store.getState();
      return kept && kept.storing.status !== 'elsewhere' ? kept.id : null;
    },
  };
}

/** A map as it was read from a file, for the library. */
export function openedMap(
  reading: Pick<Opened, 'repairs' | 'view'> & {
    readonly map: Parameters<typeof writeMap>[0];
    readonly origin?: Opened['origin'] | undefined;
  },
  file: string,
): Opened {
  const { map, repairs, origin = null, view } = reading;
  const name = nameWithout(file) || map.title;
  return { name, file, title: map.title, text: writeMap(map), view, repairs, origin };
}

function restoreView(store: Store, view: string): void {
  const map = openMap(store.getState());
  if (!map) return;
  const { notices: _, ...seen } = settleAddress(map, readAddress(view), view);
  store.commands.restore(seen);
}
