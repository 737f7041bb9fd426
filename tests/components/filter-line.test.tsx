// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { FilterLine } from '#components/filter/FilterLine.tsx';
import { NothingShown } from '#components/filter/NothingShown.tsx';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

const sentence = () => document.querySelector('.filter-line p')?.textContent;

describe('the filter line', () => {
  it('has one button for a filter of one part', () => {
    const store = onPage(<FilterLine />);
    expect(sentence()).toBe('');
    act(() => store.commands.chooseFacet('types', ['fact']));
    expect(sentence()).toBe('1 of 6: only facts');
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: 'Clear filter' })]);
  });

  it('lets each of several parts be taken off, and keeps the focus beside it', async () => {
    const store = onPage(<FilterLine />);
    act(() => {
      store.commands.chooseActors(['drivers']);
      store.commands.chooseFacet('types', ['counterclaim']);
      store.commands.ask({ kind: 'near', of: 'keep', steps: 1 });
    });
    expect(sentence()).toBe(
      '1 of 6: Drivers’ Club and what answers it; “Keep the bridge” and what is within 1 step of it; only counterclaims',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Take off: Drivers’ Club and what answers it' }),
    );
    expect(store.getState().filter).toMatchObject({ actors: [], types: ['counterclaim'] });
    expect(document.activeElement?.textContent).toContain('Keep the bridge');
    await userEvent.click(screen.getByRole('button', { name: 'Take off: only counterclaims' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear filter' }));
    expect(screen.queryByRole('button', { name: /Take off/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filter' }));
    expect(sentence()).toBe('');
  });
});

describe('in place of an empty drawing', () => {
  it('says so of a map without statements', () => {
    onPage(<NothingShown />, mapOf());
    expect(screen.getByText('This map has no statements yet.')).toBeTruthy();
  });

  it('offers the parts of the filter without which something would be shown', async () => {
    const store = onPage(<NothingShown />);
    act(() => {
      store.commands.chooseFacet('types', ['fact']);
      store.commands.chooseFacet('tags', ['core']);
    });
    expect(screen.getByText('Nothing in this map fits all of this at once.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Without “tagged ‘core’”: 1 statement' }));
    expect(store.getState().filter).toMatchObject({ types: ['fact'], tags: [] });
    expect(screen.queryByText(/Nothing/)).toBeNull();
  });

  it('hides no drawing in which the chosen actors’ own statements are not', () => {
    const store = onPage(<NothingShown />);
    act(() => {
      store.commands.chooseActors(['quiet']);
      store.commands.chooseLens('highlight');
    });
    expect(screen.queryByText(/Nothing/)).toBeNull();
    act(() => {
      store.commands.chooseActors(['mayor']);
      store.commands.chooseLens('answers');
      store.commands.chooseFacet('types', ['counterclaim']);
    });
    expect(screen.queryByText(/Nothing/)).toBeNull();
  });
});
