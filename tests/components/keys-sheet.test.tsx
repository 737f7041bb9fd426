// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppStore } from '#components/app/app-store.ts';
import { BINDINGS, bindingsFor } from '#components/keys/bindings.ts';
import { isSingle } from '#components/keys/chord.ts';
import KeysSheet from '#components/keys/KeysSheet.tsx';
import { KeysHere } from '#components/keys/keys-here.ts';
import { usePageKeys } from '#components/keys/use-page-keys.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { smallDebate } from './small-debate.ts';

afterEach(cleanup);

const keys = bindingsFor({
  overlays: { search: {}, keys: {}, picture: {} },
  panels: [{ id: 'actors' }, { id: 'filter' }],
  displays: [{ id: 'map' }, { id: 'table' }],
});

function Page() {
  usePageKeys(keys);
  return (
    <>
      <input aria-label="field" />
      <div role="tree" aria-label="tree">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: stands for an entry of a tree. */}
        <span data-testid="entry" tabIndex={0} />
      </div>
    </>
  );
}

function withStore(part: React.ReactNode): Store {
  const store = createAppStore();
  store.commands.show({ status: 'ready', name: 'small-debate', map: smallDebate, repairs: [] });
  render(
    <AppStore value={store}>
      <KeysHere value={keys}>{part}</KeysHere>
    </AppStore>,
  );
  return store;
}

describe('the list of keys', () => {
  it('binds no key twice, be it on the map or anywhere', () => {
    const chords = BINDINGS.flatMap((binding) => binding.chords);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('leaves out what is not on the page', () => {
    const words = keys.map((binding) => binding.words);
    expect(words).toContain('Search');
    expect(words).toContain('Filter');
    expect(words).toContain('Show as a table');
    expect(words).not.toContain('Outline');
    expect(words).not.toContain('How to read this');
    expect(words).not.toContain('Show as actors');
    const alone = bindingsFor({ overlays: {}, panels: [], displays: [{ id: 'map' }] });
    expect(alone.map((binding) => binding.words)).not.toContain('Show as a map');
  });
});

describe('the sheet', () => {
  it('lists every key of the list, under its group', () => {
    withStore(<KeysSheet onClose={() => {}} />);
    const sheet = within(screen.getByRole('dialog', { name: 'Keys' }));
    for (const { words } of keys) expect(sheet.getByText(words)).toBeTruthy();
    expect(sheet.getAllByRole('term')).toHaveLength(keys.length);
  });

  it('switches characters off, and says which that are', async () => {
    const store = withStore(<KeysSheet onClose={() => {}} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keys without Ctrl or Alt' }));
    expect(store.getState().singleKeys).toBe(false);
    const off = keys.filter(({ chords }) => chords.every(isSingle));
    expect(screen.getAllByText(/switched off/)).toHaveLength(off.length);
    expect(off.length).toBeGreaterThan(10);
  });
});

describe('keys on the page', () => {
  let store: Store;
  beforeEach(() => {
    store = withStore(<Page />);
  });
  const overlay = () => store.getState().overlay;

  it('open what they are bound to', async () => {
    await userEvent.keyboard('/');
    expect(overlay()).toBe('search');
    store.commands.open(null);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(overlay()).toBe('search');
    store.commands.open(null);
    await userEvent.keyboard('4');
    expect(store.getState().display).toBe('table');
    await userEvent.keyboard('f');
    expect(store.getState().panel).toBe('filter');
  });

  it('do nothing while something is written', async () => {
    await userEvent.type(screen.getByRole('textbox'), 'p/?');
    expect(overlay()).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('p/?');
  });

  it('leave letters to a list that is searched by them, but no signs', async () => {
    screen.getByTestId('entry').focus();
    await userEvent.keyboard('p');
    expect(overlay()).toBeNull();
    await userEvent.keyboard('?');
    expect(overlay()).toBe('keys');
  });

  it('do nothing while a character is composed, or where somebody else has taken the key', () => {
    const composing = new KeyboardEvent('keydown', { key: 'p', isComposing: true, bubbles: true });
    document.body.dispatchEvent(composing);
    const taken = new KeyboardEvent('keydown', { key: 'p', bubbles: true, cancelable: true });
    taken.preventDefault();
    document.body.dispatchEvent(taken);
    expect(overlay()).toBeNull();
  });

  it('do nothing with another modifier', async () => {
    await userEvent.keyboard('{Alt>}p{/Alt}{Control>}p{/Control}{Shift>}P{/Shift}');
    expect(overlay()).toBeNull();
  });

  it('that are single characters can be switched off; the others stay', async () => {
    store.commands.chooseSingleKeys(false);
    await userEvent.keyboard('/?pf4');
    expect(overlay()).toBeNull();
    expect(store.getState().display).toBe('map');
    await userEvent.keyboard('{Control>}/{/Control}');
    expect(overlay()).toBe('keys');
  });

  it('that are bound to what needs a filter are left to the browser without one', () => {
    const key = new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
    store.commands.chooseActors(['mayor']);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true }));
    expect(store.getState().filter.actors).toEqual([]);
  });

  it('Escape closes what lies over the page, then forgets the kept, the question and the selection', async () => {
    store.commands.select('keep');
    store.commands.ask({ kind: 'why', of: 'keep' });
    store.commands.mark('old');
    store.commands.open('picture');
    const left = () => {
      const { overlay, marked, filter, selected } = store.getState();
      return [overlay, marked, filter.question?.kind ?? null, selected];
    };
    const seen = [left()];
    for (let i = 0; i < 5; i += 1) {
      await userEvent.keyboard('{Escape}');
      seen.push(left());
    }
    expect(seen).toEqual([
      ['picture', 'old', 'why', 'keep'],
      [null, 'old', 'why', 'keep'],
      [null, null, 'why', 'keep'],
      [null, null, null, 'keep'],
      [null, null, null, null],
      [null, null, null, null],
    ]);
  });

  it('do nothing under what lies over the page', async () => {
    store.commands.open('picture');
    await userEvent.keyboard('4f');
    expect(store.getState().display).toBe('map');
    expect(store.getState().panel).toBeUndefined();
  });
});
