// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Announcements from '#components/app/Announcements.tsx';
import type { Store } from '#store/store.ts';
import { onPage } from './on-page.tsx';

let heard: string[] = [];
let observer: MutationObserver;

/** Puts the live region on a page and writes down all that comes into it, as a screen reader does. */
function listening(): Store {
  const store = onPage(<Announcements />);
  heard = [];
  observer = new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === 'characterData') heard.push(target.textContent ?? '');
      for (const node of addedNodes) heard.push(node.textContent ?? '');
    }
  });
  observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
  act(() => store.commands.measure({ width: 1200, height: 800 }));
  return store;
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  observer.disconnect();
  vi.useRealTimers();
  cleanup();
});

describe('the live region', () => {
  it('says one sentence when a map opens', async () => {
    listening();
    await pass(5000);
    expect(heard).toEqual(['The whole map: 6 statements.']);
  });

  it('says once what ten quick changes come to', async () => {
    const store = listening();
    await pass(1000);
    heard = [];
    for (const id of ['keep', 'old', 'law', 'narrow', 'exempt', 'stay', 'keep', 'old', 'law', 'narrow']) {
      act(() => store.commands.select(id));
      await pass(60);
    }
    await pass(5000);
    expect(heard).toEqual(['Selected: Counterclaim, Drivers’ Club: It is too narrow, 3 of 4.']);
  });

  it('does not keep silent for as long as changes go on', async () => {
    const store = listening();
    await pass(1000);
    heard = [];
    for (let i = 0; i < 30; i += 1) {
      act(() => store.commands.say(`Step ${i}`));
      await pass(100);
    }
    await pass(1000);
    expect(heard.length).toBeGreaterThanOrEqual(2);
    expect(heard.length).toBeLessThanOrEqual(3);
    expect(heard.at(-1)).toBe('Step 29.');
  });

  it('says the same words again when they are said again', async () => {
    const store = listening();
    await pass(1000);
    heard = [];
    act(() => store.commands.say('Copied.'));
    await pass(1000);
    act(() => store.commands.say('Copied.'));
    await pass(1000);
    expect(heard).toEqual(['Copied.', 'Copied.']);
  });

  it('is silent about what can be seen under the pointer, and about the theme', async () => {
    const store = listening();
    await pass(1000);
    heard = [];
    act(() => {
      store.commands.point('old');
      store.commands.chooseTheme('dark');
    });
    await pass(1000);
    expect(heard).toEqual([]);
  });

  it('leaves the selection to the focus where that speaks it', async () => {
    const store = listening();
    await pass(1000);
    heard = [];
    const box = document.createElement('button');
    box.className = 'focus-box';
    document.body.append(box);
    box.focus();
    act(() => store.commands.select('old'));
    await pass(1000);
    box.remove();
    expect(heard).toEqual([]);
  });

  it('says why a file could not be opened', async () => {
    const store = listening();
    await pass(1000);
    heard = [];
    const refusal = {
      kind: 'refusal',
      reason: 'not-json',
      place: 'line 4',
      message: 'A bracket is missing.',
    } as const;
    act(() => store.commands.show({ status: 'refused', name: 'mine', refusal }));
    await pass(1000);
    expect(heard).toEqual(['A bracket is missing.']);
  });

  it('is not hidden by dialogs', () => {
    listening();
    expect(screen.getByRole('status').dataset.liveAnnouncer).toBe('true');
  });
});
