// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import OutlinePanel from '#components/outline/OutlinePanel.tsx';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

const rows = (): readonly Element[] => [...document.querySelectorAll('[role="treegrid"] [role="row"]')];
const names = () => rows().map((row) => row.getAttribute('aria-label'));
const called = (name: string): HTMLElement => {
  const row = rows().find((one) => one.getAttribute('aria-label')?.startsWith(name));
  if (!(row instanceof HTMLElement)) throw new Error(`There is no row “${name}”.`);
  return row;
};
const focused = () => document.activeElement?.getAttribute('aria-label');
const selected = () => rows().filter((row) => row.getAttribute('aria-selected') === 'true');

/** One reason under two conclusions, with a reason of its own. */
const shared = mapOf({
  nodes: ['first', 'second'],
  edges: ['both -> first', 'both -> second attacks', 'deep -> both', 'first -> deep'],
});

describe('the outline', () => {
  it('tells how each statement bears on the one above it, and where else it stands', () => {
    onPage(<OutlinePanel />);
    expect(names().slice(0, 8)).toEqual([
      'thesis: Keep the bridge, Claim, Ada Mayor',
      'supports, together with “Article 2 protects monuments”: It is 300 years old, Fact, Town of Müllheim; in 2 places',
      'supports, together with “It is 300 years old”: Article 2 protects monuments, Article; in 2 places',
      'restates: The bridge stays, Claim, Town of Müllheim; in 2 places',
      'attacks: It is too narrow, Counterclaim, Drivers’ Club; in 2 places',
      'In no chapter, chapter, 5 statements',
      'It is 300 years old, Fact, Town of Müllheim; in 2 places',
      'undercuts the step to “Keep the bridge”: Bridges are exempt, Counterclaim, Drivers’ Club',
    ]);
  });

  it('selects the statement of a row, and stays in front in a narrow window', async () => {
    const store = onPage(<OutlinePanel />);
    await userEvent.click(called('attacks: It is too narrow'));
    expect(store.getState()).toMatchObject({ selected: 'narrow', panel: 'outline', panelInFront: true });
    expect(selected()).toEqual([called('attacks: It is too narrow')]);
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selected).toBeNull();
    expect(selected()).toEqual([]);
  });

  it('unfolds the way to what is selected elsewhere, and leaves the focus where it is', () => {
    const store = onPage(<OutlinePanel />);
    const button = screen.getByRole('button', { name: 'Fold all' });
    act(() => button.click());
    act(() => button.focus());
    expect(names()).toHaveLength(2);
    act(() => store.commands.select('exempt'));
    expect(selected()).toEqual([called('undercuts the step')]);
    expect(document.activeElement).toBe(button);
    act(() => store.commands.select('blocks'));
    expect(called('attacks: It is too narrow').querySelector('[data-state="step"]')).not.toBeNull();
  });

  it('walks, folds and unfolds by arrow keys', async () => {
    onPage(<OutlinePanel />, shared);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()).toMatch(/^second/);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^attacks: both/);
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(names()).toHaveLength(2);
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    expect(names().length).toBeGreaterThan(1);
  });

  it('leads from one place of a statement to the next, and up where it goes round in a circle', async () => {
    onPage(<OutlinePanel />, shared);
    const place = called('attacks: both');
    act(() => place.focus());
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(focused()).toMatch(/^supports: both/);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(focused()).toMatch(/^attacks: both/);
    const again = rows().find((row) => row.getAttribute('aria-label')?.includes('again'));
    expect(again?.getAttribute('aria-expanded')).toBeNull();
    const button = again?.querySelector<HTMLElement>('.outline-jump');
    await userEvent.click(button as HTMLElement);
    expect(focused()).not.toContain('again');
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });

  it('follows the filter, and says so where nothing is left', () => {
    const store = onPage(<OutlinePanel />);
    act(() => store.commands.chooseActors(['drivers']));
    act(() => store.commands.chooseLens('only'));
    expect(names()).toEqual([
      'It is too narrow, Counterclaim, Drivers’ Club',
      'Bridges are exempt, Counterclaim, Drivers’ Club',
    ]);
    act(() => store.commands.chooseActors(['quiet']));
    expect(screen.getByText('The filter leaves no statement to list.')).toBeTruthy();
  });

  it('says what it is of an empty map', () => {
    onPage(<OutlinePanel />, mapOf());
    expect(screen.getByText('This map has no statements yet.')).toBeTruthy();
  });
});
