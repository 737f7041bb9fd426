import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readMap } from '#formats/read-map.ts';
import { keepMap, type MapKeeper } from '#store/library/map-keeper.ts';
import { type MapsBase, mapsBase } from '#store/library/maps-base.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { aLibrary, freshDevice, got, opened } from './a-library.ts';
import { fakeLocks } from './fake-locks.ts';

/** What became of changes that can be told from one another: each puts the box somewhere else. */
interface Log {
  /** Those of which a reader was told that they are saved. */
  readonly told: number[];
  /** Those that were written, each with all that the tab had on its page until then. */
  readonly written: { readonly change: number; readonly knowing: ReadonlySet<number> }[];
}

interface Tab {
  readonly store: Store;
  readonly keeper: MapKeeper;
  /** Ends the tab without a word; nothing that it does then comes to anything. */
  readonly kill: () => void;
}

const changeIn = (view: string): number => Number(/pin=(\d+)/.exec(view)?.[1] ?? 0);
const shownIn = (store: Store): number => store.getState().pins.at(-1)?.x ?? 0;

let tabs = 0;

/** Opens the map in a tab; what is saved there is written into `saved`. */
async function openTab(id: string, newTab: ReturnType<typeof fakeLocks>, log: Log): Promise<Tab> {
  tabs += 1;
  const { locks, kill } = newTab();
  let alive = true;
  const base = mapsBase();
  const write: MapsBase['write'] = (work) => (alive ? base.write(work) : new Promise(() => {}));
  const known = new Set<number>();
  const own = aLibrary(`tab ${tabs} `, { base: { ...base, write } });
  const saveView: typeof own.saveView = (...wish) => {
    const change = changeIn(wish[2].view);
    const knowing = new Set(known);
    return own.saveView(...wish).then((how) => {
      if (how.ok) log.written.push({ change, knowing });
      return how;
    });
  };
  const library = { ...own, saveView };
  const { map, content } = await got(library.take(id));
  const reading = readMap(content.text);
  if (!reading.ok) throw new Error(reading.refusal.message);
  const store = createAppStore();
  store.commands.show({ status: 'ready', name: 'debate', map: reading.map, repairs: [], own: true });
  const change = changeIn(map.view);
  if (change > 0) store.commands.pin({ id: 'a', x: change, y: 0 });
  store.commands.keep({ id, storing: { status: 'saved' } });
  known.add(change);
  store.subscribe((state, before) => {
    if (state.pins !== before.pins) known.add(shownIn(store));
    if (!alive || state.kept === before.kept || state.kept?.storing.status !== 'saved') return;
    log.told.push(shownIn(store));
  });
  const keeper = keepMap({
    ...{ store, library, locks, id, writer: `tab ${tabs}` },
    window: new EventTarget(),
    seen: { text: map.text, view: map.view },
    onOutdated: () => {},
  });
  const end = (): void => {
    alive = false;
    kill();
  };
  return { store, keeper, kill: end };
}

/** Lets whatever is on its way go on for a few turns. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => setImmediate(resolve));
}

const DEEDS = ['change', 'change', 'save', 'take over', 'close', 'kill'] as const;

const aDeed = fc.record({
  tab: fc.constantFrom(0, 1),
  deed: fc.constantFrom(...DEEDS),
  pause: fc.nat({ max: 6 }),
});

describe('two tabs with one map', () => {
  it('lose nothing that was said to be saved, in 200 orders of what happens', async () => {
    let [taken, kept] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(aDeed, { minLength: 6, maxLength: 30 }), async (deeds) => {
        freshDevice();
        const library = aLibrary();
        const newTab = fakeLocks();
        const { id } = (await got(library.keep(opened('debate')))).map;
        const log: Log = { told: [], written: [] };
        const open = (): Promise<Tab> => openTab(id, newTab, log);
        const both = [await open(), await open()];
        let change = 0;
        for (const { tab, deed, pause } of deeds) {
          const here = both[tab] ?? (await open());
          both[tab] = here;
          if (deed === 'change') {
            change += 1;
            here.store.commands.pin({ id: 'a', x: change, y: 0 });
          } else if (deed === 'save') void here.keeper.flush();
          else if (deed === 'take over') {
            taken += 1;
            here.keeper.takeOver();
          } else {
            // A page that is closed has a moment to save what waits.
            if (deed === 'kill') here.kill();
            else void here.keeper.end();
            both[tab] = await open();
          }
          await turns(pause);
        }
        await Promise.all(both.map(({ keeper }) => keeper.flush()));
        await Promise.all(both.map(({ keeper }) => keeper.end()));
        await turns(20);

        const { view, earlier } = (await got(library.take(id))).map;
        const here = new Set([view, ...earlier.map((state) => state.view)].map(changeIn));
        kept += earlier.length;
        const known = (one: number): boolean =>
          log.written.some(({ change: other, knowing }) => other !== one && knowing.has(one));
        // What is not there any more was replaced by somebody who had it on the page.
        const lost = log.told.filter((one) => one !== 0 && !here.has(one) && !known(one));
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
    // Else nothing was tried.
    expect(taken).toBeGreaterThan(100);
    expect(kept).toBeGreaterThan(10);
  });

  it('one saves, the other reads and is told; who takes over saves, and the first is told in turn', async () => {
    freshDevice();
    const library = aLibrary();
    const newTab = fakeLocks();
    const { id } = (await got(library.keep(opened('debate')))).map;
    const first = await openTab(id, newTab, { told: [], written: [] });
    const second = await openTab(id, newTab, { told: [], written: [] });
    const status = ({ store }: Tab) => store.getState().kept?.storing.status;
    await vi.waitFor(() => expect([status(first), status(second)]).toEqual(['saved', 'elsewhere']));
    second.store.commands.pin({ id: 'a', x: 5, y: 0 });
    await second.keeper.flush();
    expect((await got(library.take(id))).map.view).toBe('');

    second.keeper.takeOver();
    await vi.waitFor(() => expect([status(first), status(second)]).toEqual(['elsewhere', 'saved']));
    expect(changeIn((await got(library.take(id))).map.view)).toBe(5);
    expect(first.store.getState().said.words).toContain('open in another tab');

    await second.keeper.end();
    await vi.waitFor(() => expect(status(first)).toBe('saved'));
    // Nothing was changed there meanwhile: it shows what the other has saved.
    expect(shownIn(first.store)).toBe(5);
    await first.keeper.end();
  });

  it('a view that was saved in the one and not seen in the other is kept as an earlier state', async () => {
    freshDevice();
    const library = aLibrary();
    const newTab = fakeLocks();
    const { id } = (await got(library.keep(opened('debate')))).map;
    const first = await openTab(id, newTab, { told: [], written: [] });
    const second = await openTab(id, newTab, { told: [], written: [] });
    await turns(20);
    first.store.commands.pin({ id: 'a', x: 3, y: 0 });
    await first.keeper.flush();
    second.store.commands.pin({ id: 'a', x: 5, y: 0 });
    second.keeper.takeOver();
    await vi.waitFor(async () => {
      const { view, earlier } = (await got(library.take(id))).map;
      expect([changeIn(view), earlier.map((state) => changeIn(state.view))]).toEqual([5, [3]]);
    });
    await first.keeper.end();
    await second.keeper.end();
  });
});
