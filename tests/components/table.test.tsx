// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { PORTION, Portions } from '#components/table/Portions.tsx';
import TableView from '#components/table/TableView.tsx';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

/** What every row is about, from top to bottom. */
const labels = () => [...document.querySelectorAll('tbody th > button')].map((button) => button.textContent);
const head = (name: RegExp) => screen.getByRole('columnheader', { name });
const sortBy = (name: RegExp) => userEvent.click(within(head(name)).getByRole('button'));
const current = () => document.querySelector('[aria-current]')?.textContent;

describe('the table', () => {
  it('lists every statement in the map’s order, and sorts by any column, up and down', async () => {
    const store = onPage(<TableView />);
    expect(labels()[0]).toBe('Keep the bridge');
    expect(head(/^No/).getAttribute('aria-sort')).toBe('ascending');
    await sortBy(/Statement/);
    expect(labels()).toEqual([...labels()].sort());
    expect(head(/Statement/).getAttribute('aria-sort')).toBe('ascending');
    await sortBy(/Statement/);
    expect(head(/Statement/).getAttribute('aria-sort')).toBe('descending');
    expect(labels()[0]).toBe('The bridge stays');
    expect(head(/^No/).getAttribute('aria-sort')).toBe('none');
    expect(store.getState().said.words).toBe('Sorted by Statement, descending.');
    expect(document.activeElement?.textContent).toBe('Statement');
  });

  it('is walked by arrow keys as one tab stop, and leads on to the details', async () => {
    const store = onPage(
      <>
        <TableView />
        <aside className="details">
          <h2 tabIndex={-1}>Details</h2>
        </aside>
      </>,
    );
    const buttons = document.querySelectorAll('tbody [tabindex="0"]');
    expect(buttons).toHaveLength(1);
    act(() => (buttons[0] as HTMLElement).focus());
    await userEvent.keyboard('{ArrowDown}{End}{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.textContent).toBe(labels().at(-2));
    await userEvent.keyboard('{Enter}');
    expect(store.getState().selected).toBe('exempt');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Details'));
  });

  it('selects what a row stands for, shows what is selected elsewhere, and lets go', async () => {
    const store = onPage(<TableView />);
    await userEvent.click(screen.getByText('Two cars cannot pass.'));
    expect(store.getState().selected).toBe('narrow');
    act(() => store.commands.select('law'));
    expect(current()).toContain('Article 2 protects monuments');
    act(() => (document.querySelector('tbody [tabindex="0"]') as HTMLElement).focus());
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selected).toBeNull();
    expect(current()).toBeUndefined();
  });

  it('has the steps behind a switch, and says what the filter leaves of them', async () => {
    const store = onPage(<TableView />);
    await userEvent.click(screen.getByRole('radio', { name: /Steps 4/ }));
    const attack = screen.getByRole('row', { name: /Bridges are exempt/ });
    expect(attack.textContent).toContain('undercuts');
    await userEvent.click(attack);
    expect(store.getState().selected).toBe('exempts');
    act(() => store.commands.chooseActors(['quiet']));
    expect(screen.getByText('There is no step between what is shown.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /Statements 0/ }));
    expect(screen.getByText('The filter leaves no statement to list.')).toBeTruthy();
  });

  it('has the rows of a large map in portions, and goes to the one with what is selected', () => {
    const store = onPage(<TableView />, mapOf({ nodes: Array.from({ length: 450 }, (_, i) => `n${i}`) }));
    expect(labels()).toHaveLength(PORTION);
    act(() => store.commands.select('n250'));
    expect(current()).toContain('n250');
    expect(document.querySelector('[aria-current]')?.getAttribute('aria-rowindex')).toBe('252');
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('451');
  });
});

describe('the portions of a long table', () => {
  function Long() {
    const [portion, setPortion] = useState(0);
    return <Portions count={2 * PORTION + 50} start={portion * PORTION} onShow={setPortion} />;
  }

  it('are told in words, and keep the focus at their ends', async () => {
    onPage(<Long />);
    const button = (name: string) => screen.getByRole('button', { name });
    expect(screen.getByText('Rows 1 to 200 of 450')).toBeTruthy();
    await userEvent.click(button('Rows after'));
    expect(screen.getByText('Rows 201 to 400 of 450')).toBeTruthy();
    await userEvent.click(button('Rows after'));
    expect(screen.getByText('Rows 401 to 450 of 450')).toBeTruthy();
    expect(document.activeElement).toBe(button('Rows before'));
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByText('Rows 1 to 200 of 450')).toBeTruthy();
    expect(document.activeElement).toBe(button('Rows after'));
  });

  it('are not there where all rows are on the page', () => {
    onPage(<Portions count={PORTION} start={0} onShow={() => {}} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
