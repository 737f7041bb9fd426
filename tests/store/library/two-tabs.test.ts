import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readMap } from '#formats/read-map.ts';
import type { Library } from '#store/library/library.ts';
import { keepMap, type MapKeeper } from '#store/library/map-keeper.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { aLibrary, freshDevice, got, opened } from './a-library.ts';
import { fakeLocks } from './fake-locks.ts';

/** A change of the map that can be told from every other: where its box was put. */
interface Saved {
  readonly change: number;
  /** Every change that this tab had before it. */
  readonly knowing: ReadonlySet<number>;
}

interface Tab {
  readonly store: Store;
  readonly keeper: MapKeeper;
}

const changeIn = (view: string): number => Number(/pin=(\d+)/.exec(view)?.[1] ?? 0);
const shownIn = (store: Store): number => store.getState().pins.at(-1)?.x ?? 0;

let tabs = 0;

/** Opens the map in a tab; what is saved there is written into `saved`. */
async function openTab(library: Library, locks: LockManager, id: string, saved: Saved[]): Promise<Tab> {
  const { map, content } = await got(library.take(id));
  const reading = readMap(content.text);
  if (!reading.ok) throw new Error(reading.refusal.message);
  const store = createAppStore();
  store.commands.show({ status: 'ready', name: 'debate', map: reading.map, repairs: [], own: true });
  const change = changeIn(map.view);
  if (change > 0) store.commands.pin({ id: 'a', x: change, y: 0 });
  store.commands.keep({ id, storing: { status: 'saved' } });
  const known = new Set<number>([change]);
  store.subscribe((state, before) => {
    if (state.pins !== before.pins) known.add(shownIn(store));
    if (state.kept === before.kept || state.kept?.storing.status !== 'saved') return;
    saved.push({ change: shownIn(store), knowing: new Set(known) });
  });
  tabs += 1;
  const keeper = keepMap({
    ...{ store, library, locks, id, writer: `tab ${tabs}` },
    window: new EventTarget(),
    seen: { text: map.text, view: map.view },
    onOutdated: () => {},
  });
  return { store, keeper };
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
        const locks = fakeLocks();
        const { id } = (await got(library.keep(opened('debate')))).map;
        const saved: Saved[] = [];
        const open = (): Promise<Tab> => openTab(library, locks, id, saved);
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
            const { keeper, store } = here;
            // A page that is killed saves nothing more; a page that is closed has a moment for it.
            if (deed === 'kill') store.commands.show({ status: 'loading', name: '' });
            void keeper.end();
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
        const lost = saved.filter(
          ({ change: one }, place) =>
            one !== 0 &&
            !here.has(one) &&
            !saved.slice(place + 1).some((later) => later.change !== one && later.knowing.has(one)),
        );
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
    const locks = fakeLocks();
    const { id } = (await got(library.keep(opened('debate')))).map;
    const first = await openTab(library, locks, id, []);
    const second = await openTab(library, locks, id, []);
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
    const locks = fakeLocks();
    const { id } = (await got(library.keep(opened('debate')))).map;
    const first = await openTab(library, locks, id, []);
    const second = await openTab(library, locks, id, []);
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
