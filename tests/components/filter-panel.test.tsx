// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import FilterPanel from '#components/facets/FilterPanel.tsx';
import { shownPart } from '#store/selectors.ts';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

const group = (name: string) => screen.getByRole('group', { name });
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const rows = (name: string) =>
  within(group(name))
    .getAllByRole('checkbox')
    .map((one) => one.closest('label')?.textContent);

const MANY = (() => {
  const map = mapOf({ nodes: Array.from({ length: 600 }, (_, i) => `n${i}`) });
  // The later a tag, the commoner: its number says how many have it, within a hundred.
  const nodes = map.nodes.map((node, i) => ({ ...node, tags: [`tag ${i % 500}`, `Überall ${i % 3}`] }));
  return { ...map, nodes };
})();

describe('the filter panel', () => {
  it('lists every facet with its choices, and what each would leave', () => {
    onPage(<FilterPanel />);
    expect(screen.getAllByRole('group').map((one) => one.getAttribute('aria-labelledby'))).toHaveLength(6);
    expect(rows('Statements')).toEqual([
      'Claims 2 statements',
      'Counterclaims 2 statements',
      'Articles 1 statement',
      'Facts 1 statement',
    ]);
    expect(rows('Relations')).toEqual([
      'Support 1 step',
      'Attacks 1 step',
      'Undercuts 1 step',
      'Restatements 1 step',
    ]);
    expect(rows('Chapters')).toEqual(['Heritage 1 statement', 'In no chapter 5 statements']);
    expect(rows('Tags')).toEqual(['core 1 statement']);
  });

  it('leaves out what is no choice, and says so where nothing is', () => {
    onPage(<FilterPanel />, mapOf({ edges: ['b -> a', 'c -> a attacks'] }));
    expect(screen.getAllByRole('group')).toEqual([group('Relations')]);
    cleanup();
    onPage(<FilterPanel />, mapOf({ edges: ['b -> a'] }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/nothing to choose/)).toBeTruthy();
  });

  it('filters by what is ticked, counts anew and can be cleared, facet by facet and all at once', async () => {
    const store = onPage(<FilterPanel />);
    await userEvent.click(box(/^Counterclaims/));
    await userEvent.click(box(/^Facts/));
    expect([...(shownPart(store.getState())?.nodes ?? [])]).toEqual(['old', 'narrow', 'exempt']);
    expect(screen.getByText('of 6 statements').textContent).toBe('3 of 6 statements');
    expect(rows('Chapters')).toEqual(['Heritage 0 statements', 'In no chapter 3 statements']);
    expect(rows('Statements')[0]).toBe('Claims 2 statements');
    await userEvent.click(box(/^In no chapter/));
    await userEvent.click(screen.getByRole('button', { name: 'Clear statements' }));
    expect(store.getState().filter).toMatchObject({ types: [], topics: [''] });
    expect(document.activeElement).toBe(box(/^Claims/));
    await userEvent.click(screen.getByRole('button', { name: 'Clear all choices' }));
    expect(store.getState().filter.topics).toEqual([]);
    expect(document.activeElement).toBe(box(/^Claims/));
    expect(screen.queryByRole('button', { name: /Clear/ })).toBeNull();
  });

  it('is worked by keyboard alone, and a choice that would leave nothing can be made and taken back', async () => {
    const store = onPage(<FilterPanel />);
    act(() => store.commands.chooseFacet('tags', ['core']));
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(box(/^Counterclaims 0 statements$/));
    await userEvent.keyboard(' ');
    expect(store.getState().filter.types).toEqual(['counterclaim']);
    expect(document.activeElement).toBe(box(/^Counterclaims/));
    await userEvent.keyboard(' ');
    expect(store.getState().filter.types).toEqual([]);
  });

  it('says within what it counts, and keeps that when its own choices are cleared', async () => {
    const store = onPage(<FilterPanel />);
    act(() => {
      store.commands.chooseActors(['drivers']);
      store.commands.chooseLens('only');
      store.commands.chooseFacet('types', ['counterclaim']);
    });
    expect(screen.getByText('Counted within what is said by Drivers’ Club')).toBeTruthy();
    expect(rows('Statements')[0]).toBe('Claims 0 statements');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all choices' }));
    expect(store.getState().filter).toMatchObject({ types: [], actors: ['drivers'], lens: 'only' });
  });

  it('shows of many choices the commonest and those chosen, and all on request, to be found by name', async () => {
    const store = onPage(<FilterPanel />, MANY);
    expect(rows('Tags')).toHaveLength(10);
    expect(rows('Tags')[0]).toBe('Überall 0 200 statements');
    act(() => store.commands.chooseFacet('tags', ['tag 333']));
    expect(rows('Tags').at(-1)).toMatch(/^tag 333/);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 503' }));
    expect(rows('Tags')).toHaveLength(500);
    expect(screen.getByText('3 more: look for them by name.')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find among tags' }), 'uberall');
    expect(rows('Tags')).toEqual([
      'Überall 0 200 statements',
      'Überall 1 200 statements',
      'Überall 2 200 statements',
    ]);
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('None is called that.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show only 10' }));
    expect(rows('Tags')).toHaveLength(11);
  });

  it('bears tags that are blank, hostile or one another’s prefix', async () => {
    const map = mapOf({ nodes: ['a', 'b', 'c'] });
    const tags = ['', '__proto__', 'a"b', '\ud800', 'a'];
    const nodes = map.nodes.map((node, i) => (i === 0 ? { ...node, tags } : node));
    const store = onPage(<FilterPanel />, { ...map, nodes });
    for (const tag of screen.getAllByRole('checkbox')) await userEvent.click(tag);
    expect(store.getState().filter.tags).toEqual(tags);
    expect(screen.getByText('(blank)')).toBeTruthy();
  });
});
