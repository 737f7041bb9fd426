// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { PORTION, Portions } from '#components/table/Portions.tsx';
import TableView from '#components/table/TableView.tsx';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

/** The first words of every row, but the head's, from top to bottom. */
const labels = (): readonly (string | undefined)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(
      (row) => within(row).queryByRole('rowheader')?.querySelector('.table-label')?.textContent ?? undefined,
    );

const head = (name: RegExp) => screen.getByRole('columnheader', { name });

describe('the table', () => {
  it('lists every statement in the map’s order, and sorts by any column, up and down', async () => {
    onPage(<TableView />);
    expect(labels()[0]).toBe('Keep the bridge');
    expect(head(/^No/).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(head(/Statement/));
    expect(labels()).toEqual([...labels()].sort());
    expect(head(/Statement/).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(head(/Statement/));
    expect(head(/Statement/).getAttribute('aria-sort')).toBe('descending');
    expect(labels()[0]).toBe('The bridge stays');
  });

  it('keeps the focus on the head that was pressed to sort', async () => {
    onPage(<TableView />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    const pressed = document.activeElement;
    expect(pressed?.getAttribute('role')).toBe('columnheader');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(pressed);
    expect(pressed?.getAttribute('aria-sort')).not.toBe('none');
  });

  it('selects what a row stands for, and shows what is selected elsewhere', async () => {
    const store = onPage(<TableView />);
    await userEvent.click(screen.getByRole('row', { name: /It is too narrow/ }));
    expect(store.getState().selected).toBe('narrow');
    act(() => store.commands.select('law'));
    expect(screen.getByRole('row', { name: /Article 2/ }).getAttribute('aria-selected')).toBe('true');
    act(() => store.commands.select(null));
    expect(screen.queryByRole('row', { selected: true })).toBeNull();
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
