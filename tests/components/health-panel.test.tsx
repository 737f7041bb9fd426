// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { HEALTH_CHECKS } from '#analysis/health/health.ts';
import HealthPanel from '#components/health/HealthPanel.tsx';
import type { ArgumentMap } from '#domain/map.ts';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

const open = async (name: RegExp) => {
  const trigger = await screen.findByRole('button', { name });
  await userEvent.click(trigger);
  return trigger;
};

describe('the panel of questions', () => {
  it('lists what there is to ask, and opens to places that a press selects', async () => {
    const store = onPage(<HealthPanel />);
    expect(await screen.findByText(/of 15 questions come up/)).toBeTruthy();
    const trigger = await open(/Nothing in the map answers these 2 objections/);
    expect(trigger.getAttribute('aria-expanded')).toBe('true');
    const place = screen.getByRole('button', { name: '“It is too narrow” attacks “Keep the bridge”' });
    await userEvent.click(place);
    expect(store.getState().selected).toBe('blocks');
    expect(place.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(place);
  });

  it('points at a place in the drawing while it is pointed at', async () => {
    const store = onPage(<HealthPanel />);
    await open(/Nothing in the map answers/);
    const place = screen.getByRole('button', { name: /It is too narrow/ });
    await userEvent.hover(place);
    expect(store.getState().pointed).toBe('blocks');
    await userEvent.unhover(place);
    expect(store.getState().pointed).toBeNull();
  });

  it('looks at the whole map, and marks what the filter hides', async () => {
    const store = onPage(<HealthPanel />);
    await open(/Nothing in the map answers/);
    act(() => store.commands.chooseActors(['mayor']));
    act(() => store.commands.chooseLens('only'));
    expect(screen.getByRole('button', { name: /too narrow.*\(hidden by the filter\)/ })).toBeTruthy();
  });

  it('gives each place of a circle a press of its own', async () => {
    const store = onPage(<HealthPanel />, mapOf({ edges: ['a -> b', 'b -> a'] }));
    await open(/outside this circle/);
    expect(screen.getByText('“a” supports “b”, which supports “a” again')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'b' }));
    expect(store.getState().selected).toBe('b');
  });

  it('lists a portion of many, and goes on with the focus on the first of the next', async () => {
    const edges = Array.from({ length: 60 }, (_, i) => `n${i} -> t attacks`);
    onPage(<HealthPanel />, mapOf({ edges }));
    const trigger = await open(/these 60 objections$/);
    const item = trigger.closest('.health-item');
    const places = () => within(item as HTMLElement).getAllByRole('button', { name: /attacks/ });
    expect(places()).toHaveLength(25);
    await userEvent.click(screen.getByRole('button', { name: 'Show 25 more' }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(places()).toHaveLength(50);
    expect(document.activeElement).toBe(places()[25]);
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(places()).toHaveLength(60);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('says so where there is nothing to ask, and what was looked for', async () => {
    onPage(<HealthPanel />, wellKept());
    expect(await screen.findByText('Nothing to ask')).toBeTruthy();
    await open(/What is looked for/);
    for (const { looksFor } of HEALTH_CHECKS) expect(screen.getByText(looksFor)).toBeTruthy();
    expect(screen.getAllByText('none')).toHaveLength(HEALTH_CHECKS.length);
  });

  it('says that an empty map gives nothing to look at', () => {
    onPage(<HealthPanel />, mapOf());
    expect(screen.getByText(/no statements yet/)).toBeTruthy();
  });
});

/** A contradiction between two that each have a ground: nobody has the last word. */
function wellKept(): ArgumentMap {
  const map = mapOf({
    nodes: ['t@ann', 'a:fact', 'x:counterclaim@ben', 'b:fact'],
    thesis: ['t'],
    edges: ['a -> t', 'x -> t contradicts', 'b -> x'],
  });
  return {
    ...map,
    sources: [{ id: 's', kind: 'book', title: 'S' }],
    nodes: map.nodes.map((node) => ({ ...node, anchors: [{ source: 's' }] })),
  };
}
