import type { Thumbnail } from '#scene/thumbnail.ts';
import { readAddress, settleAddress } from '#store/address.ts';
import { openMap } from '#store/selectors.ts';
import type { Storing } from '#store/state.ts';
import type { Store } from '#store/store.ts';
import { viewOf } from '#store/view-link.ts';
import type { Library } from './library.ts';
import { type Outcome, TROUBLE_WORDS, type TroubleKind } from './storage-trouble.ts';
import { writerLock } from './writer-lock.ts';
import type { Seen } from './writing.ts';

/** Saves how a kept map is looked at, as long as it is on the page. */
export interface MapKeeper {
  /** Takes the right to save away from another page. */
  takeOver(): void;
  /** Tries once more what failed. */
  retry(): void;
  keepThumbnail(thumbnail: Thumbnail): void;
  /** Saves what waits to be saved. */
  flush(): Promise<void>;
  /** Saves what waits, then gives up the right to save. */
  end(): Promise<void>;
}

export interface KeeperSetting {
  readonly store: Store;
  readonly library: Library;
  readonly locks: LockManager | undefined;
  readonly window: Pick<typeof globalThis, 'addEventListener' | 'removeEventListener'>;
  readonly id: string;
  /** The page's name among the writers. */
  readonly writer: string;
  /** What of the kept map this page has seen. */
  readonly seen: Seen;
  /** The content was changed by another page: what is on this one is out of date. */
  readonly onOutdated: () => void;
}

/** Milliseconds of quiet after which a change is saved, and after which it is saved though changes go on. */
const QUIET = 400;
const LONGEST = 2_000;

const ELSEWHERE = 'This map is open in another tab; changes made here are not kept.';

/** Begins to keep the map on the page. */
export function keepMap(setting: KeeperSetting): MapKeeper {
  const { store, library, id, writer } = setting;
  let { seen } = setting;
  /** How the map was looked at last, while it was on the page. */
  let latest = viewOf(store.getState());
  /** Whether the right to save is this page's, and whether the library knows. */
  let held = false;
  let writing = false;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  /** One thing after the other: each has to know what the one before it has seen. */
  let work: Promise<void> = Promise.resolve();
  let thumbnail: Thumbnail | null = null;
  let spoken = '';

  const here = (): boolean => !over && store.getState().kept?.id === id;
  const tell = (storing: Storing, words = ''): void => {
    if (!here()) return;
    const before = store.getState().kept?.storing;
    // What failed is told until it goes well, or the words would come and go with every change.
    if (before?.status === 'failed' && storing.status === 'saving') return;
    if (JSON.stringify(before) === JSON.stringify(storing)) return;
    store.commands.keep({ storing });
    if (words !== '' && words !== spoken) store.commands.say(words);
    spoken = words;
  };
  const fail = (trouble: TroubleKind): void => {
    if (trouble === 'taken') {
      writing = false;
      tell({ status: 'elsewhere' }, ELSEWHERE);
    } else {
      const why = TROUBLE_WORDS[trouble];
      tell({ status: 'failed', why }, `Not saved: ${why}.`);
    }
  };

  const then = (job: () => Promise<void>): Promise<void> => {
    work = work.then(job);
    return work;
  };

  const save = async (): Promise<void> => {
    if (!writing || over || latest === seen.view) return;
    const view = latest;
    const done = (how: Outcome<void>): void => {
      if (!how.ok) fail(how.trouble);
      else {
        seen = { ...seen, view };
        changed();
      }
    };
    done(await library.saveView(id, writer, { ...seen, view }, done));
  };
  const saveNow = (): Promise<void> => {
    clearTimeout(timer);
    since = null;
    return then(save);
  };
  /** Looks whether there is anything to save, and says so. */
  const changed = (): void => {
    if (!here()) return;
    latest = viewOf(store.getState());
    if (!writing) {
      // As long as it is not known whether it can be saved, it is not.
      if (latest !== seen.view && store.getState().kept?.storing.status === 'saved')
        tell({ status: 'saving' });
      return;
    }
    if (latest === seen.view) {
      clearTimeout(timer);
      since = null;
      tell({ status: 'saved' });
      return;
    }
    tell({ status: 'saving' });
    since ??= performance.now();
    clearTimeout(timer);
    const wait = Math.max(0, Math.min(QUIET, since + LONGEST - performance.now()));
    timer = setTimeout(() => void saveNow(), wait);
  };

  const claim = async (): Promise<void> => {
    if (!held || !here()) return;
    const mine = latest;
    const how = await library.claim(id, writer, seen, mine);
    if (!here()) return;
    if (!how.ok) {
      fail(how.trouble);
      return;
    }
    const map = openMap(store.getState());
    if (how.value.text !== seen.text || !map) {
      setting.onOutdated();
      return;
    }
    const { view } = how.value;
    if (view !== seen.view && mine === seen.view) {
      // While the library was asked, something was changed here: what another page saved has to be put by.
      if (latest !== mine) return claim();
      // Another page looked at it in another way since, and nothing was changed here.
      const { notices: _, ...settled } = settleAddress(map, readAddress(view), view);
      store.commands.restore(settled);
    }
    writing = true;
    seen = { ...seen, view };
    changed();
    if (thumbnail) void library.saveThumbnail(id, writer, thumbnail);
  };

  const lock = writerLock(setting.locks, id, {
    held: () => {
      held = true;
      void then(claim);
    },
    elsewhere: () => {
      held = false;
      fail('taken');
    },
  });
  const unsubscribe = store.subscribe((state, before) => {
    if (state.kept?.id !== before.kept?.id || VIEW.some((part) => state[part] !== before[part])) changed();
  });
  // What the page is left with has no time to wait.
  const leave = (): void => void saveNow();
  setting.window.addEventListener('pagehide', leave);
  setting.window.addEventListener('visibilitychange', leave, true);
  // As when a deletion was undone in the list.
  const unlisten = library.news.listen(() => {
    if (here() && store.getState().kept?.storing.status === 'failed') retry();
  });

  const retry = (): void => {
    if (!held) return;
    if (!writing || latest === seen.view) void then(claim);
    else void saveNow();
  };
  return {
    takeOver: lock.steal,
    retry,
    keepThumbnail: (made) => {
      thumbnail = made;
      if (writing && here()) void library.saveThumbnail(id, writer, made);
    },
    flush: saveNow,
    end: async () => {
      await saveNow();
      over = true;
      clearTimeout(timer);
      unsubscribe();
      unlisten();
      setting.window.removeEventListener('pagehide', leave);
      setting.window.removeEventListener('visibilitychange', leave, true);
      lock.release();
    },
  };
}

/** The parts of the state that a view is made of. */
const VIEW = ['filter', 'selected', 'folding', 'arrangement', 'pins', 'display'] as const;
