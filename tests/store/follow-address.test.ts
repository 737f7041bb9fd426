// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { followAddress } from '#store/follow-address.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({ nodes: ['a@seoul', 'b@tokyo'], edges: ['b -> a'] });
let store: Store;
let stop: () => void = () => {};

function open(search: string): void {
  stop();
  history.replaceState(null, '', `/${search}`);
  store = createAppStore();
  store.commands.show({ status: 'ready', name: 'debate', map: MAP, repairs: [] });
  stop = followAddress(store, window);
}

beforeEach(() => open(''));
afterEach(() => stop());

test('the address says who is filtered for, and the same address shows the same again', () => {
  store.commands.chooseActors(['seoul']);
  store.commands.chooseLens('only');
  const link = location.search;
  expect(link).toBe('?actor=seoul&lens=only&v=1');
  open(link);
  expect(store.getState().filter).toEqual({ ...NO_FILTER, actors: ['seoul'], lens: 'only' });
});

test('a filter is a step for Back, a selection is not', () => {
  const before = history.length;
  store.commands.select('a');
  expect(history.length).toBe(before);
  expect(location.search).toBe('?at=a&v=1');
  store.commands.chooseActors(['tokyo']);
  expect(history.length).toBe(before + 1);
});

test('choices among check boxes in one go are one step, whatever comes between makes two', () => {
  const before = history.length;
  store.commands.chooseFacet('types', ['claim']);
  store.commands.chooseFacet('types', ['claim', 'fact']);
  store.commands.chooseFacet('relations', ['attacks']);
  expect(history.length).toBe(before + 1);
  store.commands.ask({ kind: 'why', of: 'a' });
  store.commands.chooseFacet('types', ['claim']);
  expect(history.length).toBe(before + 3);
  store.commands.clearFilter();
  expect(history.length).toBe(before + 4);
  expect(location.search).toBe('');
});

test('the map that the address names stays named', () => {
  open('?map=debate');
  store.commands.chooseActors(['seoul']);
  expect(new URLSearchParams(location.search).get('map')).toBe('debate');
});

test('what the address cannot mean becomes a notice', () => {
  open('?actor=mars');
  expect(store.getState().notices).toHaveLength(1);
  expect(store.getState().filter.actors).toEqual([]);
});
