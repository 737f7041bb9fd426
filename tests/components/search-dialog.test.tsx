// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import SearchDialog from '#components/search/SearchDialog.tsx';
import { SearchButton } from '#components/topbar/SearchButton.tsx';
import type { ArgumentMap } from '#domain/map.ts';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';
import { smallDebate } from './small-debate.ts';

afterEach(cleanup);

/** The dialog over a map of its own, so that no test finds what another has typed. */
function open(map: ArgumentMap = { ...smallDebate }) {
  const onClose = vi.fn();
  const store = onPage(<SearchDialog onClose={onClose} />, map);
  return { store, onClose };
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search the map' });
const rows = () => screen.queryAllByRole('option');
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
/** The one row with such a text; a name would have a space at each mark here, where nothing is laid out. */
const row = (text: RegExp) => {
  const [found, ...others] = rows().filter((each) => text.test(each.textContent));
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} rows have ${text}.`);
  return found;
};

describe('the search', () => {
  it('offers the thesis and the chapters before anything is typed', () => {
    open();
    expect(rows().map((each) => each.textContent)).toEqual([
      expect.stringContaining('Keep the bridge'),
      expect.stringContaining('Heritage'),
    ]);
  });

  it('marks in each row what was found', async () => {
    open();
    await userEvent.type(field(), 'narrow');
    expect([...row(/too narrow/).querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'narrow',
    ]);
    expect(row(/too narrow/).textContent).toContain('Counterclaim · Drivers’ Club');
  });

  it('walks through the rows by key, round the ends, and names the active one to the field', async () => {
    open();
    await userEvent.type(field(), 'bridge');
    const count = rows().length;
    expect(active()).toBe(rows()[0]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(rows()[2]);
    expect(rows().filter((each) => each.getAttribute('aria-selected') === 'true')).toEqual([rows()[2]]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(active()).toBe(rows()[count - 1]);
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(rows()[0]);
    await userEvent.keyboard('{PageDown}{PageDown}{PageDown}');
    expect(active()).toBe(rows()[count - 1]);
    expect(document.activeElement).toBe(field());
  });

  it('goes to the statement that Enter chooses, and closes', async () => {
    const { store, onClose } = open();
    await userEvent.type(field(), 'to narow{Enter}');
    expect(store.getState().selected).toBe('narrow');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows the map again where the display has no place for a statement', async () => {
    const { store } = open();
    store.commands.chooseDisplay('matrix');
    await userEvent.type(field(), 'narrow{Enter}');
    expect(store.getState().display).toBe('map');
  });

  it('goes to a step by what is noted of it', async () => {
    const { store } = open();
    await userEvent.type(field(), 'argument from rule{Enter}');
    expect(store.getState().selected).toBe('protects');
  });

  it('filters by an actor and by a chapter, and says so beforehand', async () => {
    const { store } = open();
    await userEvent.type(field(), 'city hall');
    expect(row(/Town of Müllheim.*Actor · 3 statements.*Filter by this actor/)).toBe(active());
    await userEvent.keyboard('{Enter}');
    expect(store.getState().filter.actors).toEqual(['town']);
    await userEvent.clear(field());
    await userEvent.type(field(), 'heritage');
    await userEvent.click(row(/Heritage.*Chapter · 1 statement.*Show this chapter/));
    expect(store.getState().filter.topics).toEqual(['heritage']);
  });

  it('lists the statements of a source, searches in them, and lets go of it with Backspace', async () => {
    const { onClose } = open();
    await userEvent.type(field(), 'bridge question{Enter}');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByText('Only statements from The bridge question')).toBeTruthy();
    expect(rows()).toHaveLength(1);
    await userEvent.type(field(), 'old');
    expect(rows().map((each) => each.textContent)).toEqual([expect.stringContaining('Keep the bridge')]);
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}');
    expect(screen.queryByText(/^Only statements/)).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('says which statements the filter hides, and goes there all the same', async () => {
    const { store } = open();
    store.commands.chooseActors(['drivers']);
    store.commands.chooseLens('only');
    await userEvent.type(field(), 'bridge');
    expect(row(/^Bridges are exempt/).textContent).not.toContain('Hidden by the filter');
    await userEvent.click(row(/^Keep the bridge.*Hidden by the filter/));
    expect(store.getState().selected).toBe('keep');
    expect(store.getState().filter.actors).toEqual(['drivers']);
  });

  it('shows a dozen rows and the rest on demand, by key', async () => {
    open(mapOf({ nodes: Array.from({ length: 90 }, (_, i) => `reason-${i}`) }));
    await userEvent.type(field(), 'reason');
    expect(rows()).toHaveLength(13);
    await userEvent.keyboard('{ArrowUp}');
    expect(active()?.textContent).toBe('and 78 moreShow 50 of them');
    await userEvent.keyboard('{Enter}');
    expect(rows()).toHaveLength(63);
    expect(active()).toBe(rows()[12]);
    await userEvent.click(row(/and 28 more/));
    expect(rows()).toHaveLength(90);
  });

  it('says what it has come to when the typing pauses, once', async () => {
    open();
    const status = screen.getByRole('status');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(status.textContent));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await userEvent.type(field(), 'brigde');
    await vi.waitFor(() =>
      expect(status.textContent).toMatch(/^Nothing has “brigde”: \d+ have words like it\.$/),
    );
    watch.disconnect();
    expect(said.filter((words) => words.includes('found'))).toEqual([]);
  });

  it('chooses nothing with an Enter that ends the composing of a letter', async () => {
    const { store, onClose } = open();
    await userEvent.type(field(), 'narrow');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(store.getState().selected).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('takes all that is typed as text', async () => {
    open();
    fireEvent.change(field(), { target: { value: '(a+)+$ <b>/' } });
    expect(field().value).toBe('(a+)+$ <b>/');
    expect(document.querySelector('.hits b')).toBeNull();
    fireEvent.change(field(), { target: { value: 'x'.repeat(10_000) } });
    expect(rows()).toHaveLength(0);
    expect(active()).toBeNull();
  });

  it('closes by Esc, whatever is typed', async () => {
    const { onClose } = open();
    await userEvent.type(field(), 'bridge');
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has the last search in its field again, ready to be typed over', async () => {
    const map = { ...smallDebate };
    open(map);
    await userEvent.type(field(), 'narrow');
    cleanup();
    open(map);
    expect(field().value).toBe('narrow');
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 6]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('keeps working where a browser has translated the page', async () => {
    open();
    await userEvent.type(field(), 'bridge');
    for (const text of textsIn(document.querySelector('.hits'))) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
    await userEvent.type(field(), ' old');
    await userEvent.clear(field());
    await userEvent.type(field(), 'narrow');
    expect(rows()).toHaveLength(1);
  });

  it('says of an empty map that there is nothing to find', async () => {
    open(mapOf());
    expect(screen.getByText('This map has nothing to find yet.', { selector: '.found-line' })).toBeTruthy();
    await userEvent.type(field(), 'word{Enter}{ArrowDown}');
    expect(rows()).toHaveLength(0);
  });
});

describe('the search button', () => {
  it('opens the search, and names the keys that do', async () => {
    const store = onPage(<SearchButton />);
    const button = screen.getByRole('button', { name: 'Search' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('/ Control+K Meta+K');
    expect(within(button).getByText('/')).toBeTruthy();
    await userEvent.click(button);
    expect(store.getState().overlay).toBe('search');
  });

  it('names no single key where these are off', () => {
    onPage(<SearchButton />).commands.chooseSingleKeys(false);
    return vi.waitFor(() =>
      expect(screen.getByRole('button', { name: 'Search' }).getAttribute('aria-keyshortcuts')).toBe(
        'Control+K Meta+K',
      ),
    );
  });
});

function textsIn(root: Element | null): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
