// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act, cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapPart } from '#analysis/part.ts';
import { readingOutline } from '#analysis/reading-outline.ts';
import { rowName } from '#analysis/standing-words.ts';
import { allUnfolded, atFirst, unfoldedRows } from '#analysis/unfolded-rows.ts';
import OutlinePanel from '#components/outline/OutlinePanel.tsx';
import type { ArgumentMap } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { shownPart } from '#store/selectors.ts';
import type { Store } from '#store/store.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

import { onPage } from './on-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const tree = () => document.querySelector('[role="treegrid"][aria-label="Outline"]');
const rowsOnPage = () => [...(tree()?.querySelectorAll('[role="row"]') ?? [])];

/** What a screen reader is told of each row, from top to bottom. */
const told = () =>
  rowsOnPage().map((row) => ({
    name: row.getAttribute('aria-label'),
    level: row.getAttribute('aria-level'),
    position: row.getAttribute('aria-posinset'),
    size: row.getAttribute('aria-setsize'),
    expanded: row.getAttribute('aria-expanded'),
  }));

/** The same as the model has it, with these rows unfolded. */
function modelled(map: ArgumentMap, shown: MapPart, unfolded: ReadonlySet<string>) {
  const outline = readingOutline(map, shown);
  return unfoldedRows(outline, unfolded).map((row) => ({
    name: rowName(map, row, outline.places),
    level: String(row.level),
    position: String(row.position),
    size: String(row.size),
    expanded: row.opens ? String(unfolded.has(row.key)) : null,
  }));
}

function shownBy(store: Store): MapPart {
  const shown = shownPart(store.getState());
  if (!shown) throw new Error('No map is open.');
  return shown;
}

/** Presses the chevron of the row that is so far down, counted round and round; gives what is unfolded then. */
function toggle(map: ArgumentMap, store: Store, unfolded: ReadonlySet<string>, place: number) {
  const outline = readingOutline(map, shownBy(store));
  const rows = unfoldedRows(outline, unfolded);
  const foldable = rows.filter(({ opens }) => opens);
  const row = foldable[place % foldable.length];
  if (!row) return unfolded;
  const chevron = rowsOnPage()[rows.indexOf(row)]?.querySelector<HTMLElement>('.outline-chevron');
  act(() => chevron?.click());
  const after = new Set(unfolded);
  if (!after.delete(row.key)) after.add(row.key);
  return after;
}

describe('the outline on the page', () => {
  it('tells of 500 random maps what the model says: names, levels, positions, what is unfolded', () => {
    let rows = 0;
    let pressed = 0;
    const store = onPage(<OutlinePanel />, mapOf());
    const compare = (map: ArgumentMap, unfolded: ReadonlySet<string>): void => {
      const there = told();
      rows += there.length;
      expect(there).toEqual(modelled(map, shownBy(store), unfolded));
    };
    fc.assert(
      fc.property(arbitraryMap({ nodes: 12, edges: 14 }), fc.nat(200), (map, chance) => {
        act(() => store.commands.show({ status: 'ready', name: 'random', map, repairs: [] }));
        const unfolded = atFirst(readingOutline(map, shownBy(store)));
        compare(map, unfolded);
        const [actor] = map.actors;
        if (chance % 4 === 0) {
          const after = toggle(map, store, unfolded, chance);
          if (after !== unfolded) pressed += 1;
          compare(map, after);
        } else if (chance % 4 === 1 && actor) {
          act(() => store.commands.chooseActors([actor.id]));
          compare(map, atFirst(readingOutline(map, shownBy(store))));
        }
      }),
      { numRuns: 500, endOnFailure: true },
    );
    // These maps are not so small that there is nothing to compare.
    expect(rows).toBeGreaterThan(1500);
    expect(pressed).toBeGreaterThan(20);
  }, 300_000);

  it('tells of the treaty map what the model says, all of it unfolded', () => {
    const reading = readMap(readFileSync('graph-data/russia-dprk-treaty.json', 'utf8'));
    if (!reading.ok) throw new Error(reading.refusal.message);
    const treaty = reading.map;
    const store = onPage(<OutlinePanel />, treaty);
    act(() => screen.getByRole('button', { name: 'Unfold all' }).click());
    const shown = shownBy(store);
    expect(told()).toEqual(modelled(treaty, shown, allUnfolded(readingOutline(treaty, shown))));
    expect(told().length).toBeGreaterThan(150);
    expect(tree()?.hasAttribute('aria-rowcount')).toBe(false);
  });

  it('tells the same where only the rows in view are on the page, and how many there are', () => {
    // A page without a browser has no sizes: a window of 600 pixels, and rows of 30.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(264);
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(30);
    const edges = Array.from({ length: 700 }, (_, i) => `n${i + 1} -> n${Math.floor(i / 7)}`);
    const map = mapOf({ edges });
    const store = onPage(<OutlinePanel />, map);
    act(() => screen.getByRole('button', { name: 'Unfold all' }).click());
    const shown = shownBy(store);
    const model = modelled(map, shown, allUnfolded(readingOutline(map, shown)));
    expect(model.length).toBeGreaterThan(300);
    expect(tree()?.getAttribute('aria-rowcount')).toBe(String(model.length));
    const onPageNow = told();
    expect(onPageNow.length).toBeGreaterThan(10);
    expect(onPageNow.length).toBeLessThan(100);
    const byName = new Map(model.map((row) => [row.name, row]));
    for (const row of onPageNow) expect(row).toEqual(byName.get(row.name ?? ''));
  });
});
