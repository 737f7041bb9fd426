import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { followAddress } from '#store/follow-address.ts';
import { openByName } from '#store/open-by-name.ts';
import type { Document } from '#store/state.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { mapOf } from '../build-map.ts';
import { type FakeWindow, fakeWindow } from './fake-window.ts';

const MAP = mapOf({ nodes: ['a@seoul', 'b:fact@tokyo', 'c'], edges: ['b -> a', 'c -> b'] });
const TAGGED = {
  ...MAP,
  nodes: MAP.nodes.map((node) => ({
    ...node,
    tags: Array.from({ length: 200 }, (_, i) => `a-tag-of-some-length-${i}`),
  })),
};
let store: Store;
let page: FakeWindow;
let stop: () => void = () => {};

function ready(name: string, map = MAP): Document {
  return { status: 'ready', name, map, repairs: [] };
}

/** Every name but one is that of a map. */
const shipped = async (name: string): Promise<Document> =>
  name === 'nowhere'
    ? {
        status: 'refused',
        name,
        refusal: { kind: 'refusal', reason: 'not-found', place: '', message: 'There is no such map.' },
      }
    : ready(name);

function open(search: string, map = MAP, document = ready('debate', map)): void {
  stop();
  page = fakeWindow(search);
  store = createAppStore();
  store.commands.show(document);
  stop = followAddress(store, page.window, { open: shipped });
}

beforeEach(() => open(''));
afterEach(() => stop());

const search = () => page.window.location.search;
const steps = () => page.entries().length;

describe('the address', () => {
  test('says who is filtered for, and the same address shows the same again', () => {
    store.commands.chooseActors(['seoul']);
    store.commands.chooseLens('only');
    const link = search();
    expect(link).toBe('?actor=seoul&lens=only&v=1');
    open(link);
    expect(store.getState().filter).toEqual({ ...NO_FILTER, actors: ['seoul'], lens: 'only' });
  });

  test('goes on naming the map that it named', () => {
    open('?map=debate');
    store.commands.chooseActors(['seoul']);
    expect(new URLSearchParams(search()).get('map')).toBe('debate');
  });

  test('that asks in vain is told as a notice, once, however often a reader comes back to it', () => {
    open('?actor=mars');
    expect(store.getState().notices).toHaveLength(1);
    expect(store.getState().filter.actors).toEqual([]);
    for (let i = 0; i < 3; i += 1) {
      store.commands.chooseFacet('types', ['fact']);
      page.go(-1);
    }
    expect(store.getState().notices).toHaveLength(1);
    expect(page.entries()).toEqual(['/?actor=mars', '/?type=fact&v=1']);
  });

  test('that cannot hold the view says what it leaves out, and Back and Forward find the whole', () => {
    open('', TAGGED);
    const tags = TAGGED.nodes[0]?.tags ?? [];
    store.commands.chooseFacet('tags', tags);
    expect(search()).toBe('');
    expect(store.getState().notices).toEqual([expect.stringMatching(/too long .* the tags/)]);
    store.commands.ask({ kind: 'why', of: 'a' });
    expect(search()).toBe('?ask=why&of=a&v=1');
    page.go(-1);
    expect(store.getState().filter).toEqual({ ...NO_FILTER, tags });
    page.go(-1);
    expect(store.getState().filter).toEqual(NO_FILTER);
    page.go(1);
    page.go(1);
    expect(store.getState().filter.tags).toEqual(tags);
    expect(store.getState().filter.question).toEqual({ kind: 'why', of: 'a' });
  });
});

describe('Back and Forward', () => {
  test('step through filters, not through selections', () => {
    store.commands.select('a');
    expect(search()).toBe('?at=a&v=1');
    expect(steps()).toBe(1);
    store.commands.chooseActors(['tokyo']);
    expect(steps()).toBe(2);
    page.go(-1);
    expect(store.getState().filter.actors).toEqual([]);
    page.go(1);
    expect(store.getState().filter.actors).toEqual(['tokyo']);
    expect(steps()).toBe(2);
  });

  test('take choices among check boxes as one view, however long they took', () => {
    store.commands.chooseFacet('types', ['claim']);
    page.pass(60_000);
    store.commands.chooseFacet('types', ['claim', 'fact']);
    store.commands.say('2 of 3');
    store.commands.chooseFacet('relations', ['supports']);
    expect(steps()).toBe(2);
    page.go(-1);
    expect(store.getState().filter).toEqual(NO_FILTER);
  });

  test('take actors and the way in which they are shown as one view', () => {
    store.commands.chooseActors(['seoul']);
    store.commands.chooseLens('only');
    store.commands.chooseLens('highlight');
    expect(steps()).toBe(2);
  });

  test.each([
    ['select', (to: Store) => to.commands.select('b')],
    ['point at a box', (to: Store) => to.commands.point('b')],
    ['ask', (to: Store) => to.commands.ask({ kind: 'why', of: 'a' })],
    ['choose an actor', (to: Store) => to.commands.chooseActors(['seoul'])],
    ['look at rows', (to: Store) => to.commands.chooseDisplay('table')],
    ['open another panel', (to: Store) => to.commands.openPanel('outline')],
    ['search', (to: Store) => to.commands.open('search')],
  ] as const)('take them as two where the reader turned to something else: %s', (_, turn) => {
    store.commands.chooseFacet('types', ['claim']);
    const before = steps();
    turn(store);
    const turned = steps();
    store.commands.chooseFacet('types', ['claim', 'fact']);
    expect(steps()).toBe(turned + 1);
    expect(turned - before).toBeLessThanOrEqual(1);
  });

  test('keep the view that was chosen after going back, and that which was gone back to', () => {
    store.commands.chooseFacet('types', ['claim']);
    store.commands.select('a');
    store.commands.chooseFacet('types', ['fact']);
    page.go(-1);
    expect(store.getState().filter.types).toEqual(['claim']);
    store.commands.chooseFacet('types', ['article']);
    expect(page.entries().map((address) => new URLSearchParams(address.slice(1)).get('type'))).toEqual([
      null,
      'claim',
      'article',
    ]);
  });

  test('find the whole map once more where all was taken off', () => {
    store.commands.chooseFacet('types', ['claim']);
    store.commands.clearFilter();
    expect(page.entries()).toEqual(['/', '/?type=claim&v=1', '/']);
    page.go(-1);
    expect(store.getState().filter.types).toEqual(['claim']);
  });

  test('go from one choice to another without the whole map between', () => {
    store.commands.chooseFacet('types', ['claim']);
    store.commands.chooseFacet('types', []);
    store.commands.chooseFacet('types', ['fact']);
    expect(page.entries()).toEqual(['/', '/?type=claim&v=1', '/?type=fact&v=1']);
  });

  test('lead on from an address of an older form, and do not rewrite it', () => {
    open('?actor=seoul&lens=only');
    store.commands.ask({ kind: 'why', of: 'a' });
    page.go(-1);
    page.go(1);
    expect(store.getState().filter.question).toEqual({ kind: 'why', of: 'a' });
    expect(page.entries()[0]).toBe('/?actor=seoul&lens=only');
    expect(steps()).toBe(2);
  });

  test('bear 400 changes a second', () => {
    for (let i = 0; i < 4000; i += 1) {
      store.commands.chooseActors([i % 2 === 0 ? 'seoul' : 'tokyo']);
      store.commands.select(i % 3 === 0 ? 'a' : 'b');
      page.pass(2.5);
    }
    page.pass(1000);
    expect(search()).toBe('?actor=tokyo&lens=answers&at=a&v=1');
  });
});

test('a link that points at something folded away adds no step when the window is measured', () => {
  const nodes = Array.from({ length: 400 }, (_, i) => `n${i}`);
  open('?at=n399', mapOf({ nodes, edges: nodes.slice(1).map((id, i) => `${id} -> n${Math.floor(i / 3)}`) }));
  store.commands.measure({ width: 300, height: 400 });
  expect(store.getState().folding).not.toBeNull();
  expect(steps()).toBe(1);
});

describe('another map', () => {
  const shown = () => store.getState().document.name;
  /** Until all is done that waits for nothing but a promise. */
  const soon = () => new Promise<void>((resolve) => setTimeout(resolve));

  test('is a step, and Back leads to the former one as it was looked at', async () => {
    store.commands.chooseActors(['seoul']);
    expect(await openByName(store, 'hearing', shipped)).toBeNull();
    expect(search()).toBe('?map=hearing');
    expect(store.getState().filter).toEqual(NO_FILTER);
    store.commands.chooseActors(['tokyo']);
    expect(search()).toContain('?map=hearing&actor=tokyo&');
    page.go(-1);
    page.go(-1);
    await soon();
    expect(shown()).toBe('debate');
    expect(store.getState().filter.actors).toEqual(['seoul']);
    page.go(1);
    page.go(1);
    await soon();
    expect(shown()).toBe('hearing');
    expect(store.getState().filter.actors).toEqual(['tokyo']);
    expect(steps()).toBe(4);
  });

  test('that cannot be opened leaves the page as it is, and says why', async () => {
    expect((await openByName(store, 'nowhere', shipped))?.message).toBe('There is no such map.');
    expect([shown(), search(), steps()]).toEqual(['debate', '', 1]);
  });

  test('that cannot be opened is refused where Back leads to it, and one can be chosen from there', async () => {
    open('?map=nowhere', MAP, await shipped('nowhere'));
    await openByName(store, 'debate', shipped);
    expect(search()).toBe('?map=debate');
    page.go(-1);
    await soon();
    expect(store.getState().document.status).toBe('refused');
    await openByName(store, 'debate', shipped);
    expect(search()).toBe('?map=debate');
    expect(shown()).toBe('debate');
  });

  test('that was asked for last is the one that opens, however long each takes', async () => {
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const first = openByName(store, 'slow', async (name) => {
      await slow;
      return shipped(name);
    });
    await openByName(store, 'quick', shipped);
    finish();
    await first;
    expect(shown()).toBe('quick');
    expect(steps()).toBe(2);
  });

  test('takes no place of a file that a reader has opened meanwhile', async () => {
    const opening = openByName(store, 'hearing', shipped);
    store.commands.show({ status: 'ready', name: 'mine', map: MAP, repairs: [], own: true });
    await opening;
    expect(shown()).toBe('mine');
  });
});

describe('a map that the address itself holds', () => {
  const LINK = '#map=1.abc';

  const openLinked = (view: string, still = false): void => {
    stop();
    page = fakeWindow('', 100, LINK);
    store = createAppStore();
    store.commands.show({ status: 'ready', name: 'map', map: MAP, repairs: [], link: LINK });
    stop = followAddress(store, page.window, { view, still });
  };

  test('opens as it was looked at, and stays in the address', () => {
    openLinked('?actor=seoul&lens=only&v=1');
    expect(store.getState().filter).toEqual({ ...NO_FILTER, actors: ['seoul'], lens: 'only' });
    store.commands.chooseLens('answers');
    expect(page.entries()).toEqual([
      `/?actor=seoul&lens=only&v=1${LINK}`,
      `/?actor=seoul&lens=answers&v=1${LINK}`,
    ]);
  });

  test('leaves the address when a file is opened in its place', () => {
    openLinked('');
    store.commands.show({ status: 'ready', name: 'mine', map: MAP, repairs: [], own: true });
    expect(page.entries().at(-1)).toBe('/?map=file%3Amine');
  });

  test('in a frame follows no step, so that Back belongs to the page around it', () => {
    openLinked('?actor=seoul&lens=only&v=1', true);
    expect(store.getState().filter.actors).toEqual(['seoul']);
    store.commands.clearFilter();
    store.commands.chooseFacet('types', ['fact']);
    expect(steps()).toBe(1);
  });
});
