// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import DetailsPanel from '#components/details/DetailsPanel.tsx';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

function detailsOf(id: string, onClose = () => {}) {
  const store = onPage(<DetailsPanel onClose={onClose} />);
  act(() => store.commands.select(id));
  return store;
}

const section = (title: RegExp) => {
  const heading = screen.getByRole('heading', { name: title });
  return within(heading.parentElement ?? document.body);
};

describe('the details of a node', () => {
  it('say what it is, who says so, and the exact words', () => {
    detailsOf('keep');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Keep the bridge');
    expect(screen.getByText('Claim')).toBeTruthy();
    expect(screen.getByText('The town should keep the old bridge.')).toBeTruthy();
    expect(screen.getByText('We keep it.').tagName).toBe('BLOCKQUOTE');
  });

  it('show its reasons and objections, and what is aimed at a reason stands with that reason', () => {
    detailsOf('keep');
    const reasons = section(/Reasons for it/);
    expect(reasons.getByRole('button', { name: /^It is 300/ })).toBeTruthy();
    expect(reasons.getByRole('button', { name: /^Article 2 protects/ })).toBeTruthy();
    expect(reasons.getByRole('button', { name: /^Bridges are exempt/ })).toBeTruthy();
    expect(section(/Objections/).getByRole('button', { name: /^It is too narrow/ })).toBeTruthy();
    expect(section(/Restatements/).getByRole('button', { name: /^The bridge stays/ })).toBeTruthy();
  });

  it('lead on: pressing a reason selects it and moves the focus to its heading', async () => {
    const store = detailsOf('keep');
    await userEvent.click(screen.getByRole('button', { name: /^It is 300/ }));
    expect(store.getState().selected).toBe('old');
    expect(document.activeElement?.textContent).toBe('It is 300 years old');
  });

  it('show both wordings where the editions differ', () => {
    detailsOf('keep');
    const differ = section(/The editions differ/);
    expect(differ.getByText('The bridge stays.')).toBeTruthy();
    expect(differ.getByText('The bridge may stay.')).toBeTruthy();
    expect(differ.getByText('Evening edition')).toBeTruthy();
  });

  it('link to the very passage in the source', () => {
    detailsOf('keep');
    const link = screen.getByRole('link', { name: /Morning edition, paragraph 3/ });
    expect(link.getAttribute('href')).toBe(
      'https://gazette.example/bridge#:~:text=We%20keep,it%2C%20full%2Dstop',
    );
  });

  it('show a document whose address is no web address as text', () => {
    detailsOf('law');
    expect(screen.getByText('Monuments Act')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('name the other premises of a linked step, and the steps that are attacked', () => {
    detailsOf('old');
    expect(section(/What it bears on/).getByText('linked with')).toBeTruthy();
    expect(section(/under attack/).getByRole('button', { name: /^Bridges are exempt/ })).toBeTruthy();
  });

  it('filter by an actor that is pressed', async () => {
    const store = detailsOf('keep');
    await userEvent.click(screen.getByRole('button', { name: /Ada Mayor/ }));
    expect(store.getState().filter.actors).toEqual(['mayor']);
  });

  it('say when the filter hides the node, and offer the way out', async () => {
    const store = detailsOf('old');
    act(() =>
      store.commands.restore({ filter: { ...NO_FILTER, actors: ['quiet'], lens: 'only' }, selected: 'old' }),
    );
    expect(screen.getByText(/the filter hides it/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filter' }));
    expect(screen.queryByText(/the filter hides it/)).toBeNull();
  });

  it('are closed by their button', async () => {
    const close = vi.fn();
    detailsOf('keep', close);
    await userEvent.click(screen.getByRole('button', { name: 'Close details' }));
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the details of a step', () => {
  it('tell all premises, the conclusion, the scheme, and what is aimed at it', () => {
    detailsOf('protects');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Support');
    expect(section(/From, only together/).getAllByRole('button')).toHaveLength(3);
    expect(screen.getByText('argument from rule')).toBeTruthy();
    expect(section(/Against this step/).getByRole('button', { name: /^Bridges are exempt/ })).toBeTruthy();
  });

  it('tell an attacked step in words', () => {
    detailsOf('exempts');
    expect(
      screen.getByText(/^“Bridges are exempt” undercuts the step that “It is 300 years old”, together/),
    ).toBeTruthy();
  });
});
