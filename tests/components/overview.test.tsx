// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDrawn } from '#components/app/use-map.ts';
import Icicle from '#components/overview/Icicle.tsx';
import { Overview } from '#components/overview/Overview.tsx';
import type { ArgumentMap } from '#domain/map.ts';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

/** Three levels: `t`; for it `pro`, against it `con`; under `pro` its reason `why`. */
const debate: ArgumentMap = mapOf({
  thesis: ['t'],
  nodes: ['t', 'pro@ann', 'con:counterclaim@ben', 'why'],
  edges: ['pro -> t', 'con -> t attacks', 'why -> pro'],
});

function Whole() {
  const drawn = useDrawn();
  return drawn && <Icicle drawn={drawn} />;
}

/** The icicle of the debate, with nothing but the thesis drawn. */
function folded() {
  const store = onPage(<Whole />, debate);
  act(() => {
    store.commands.measure({ width: 1000, height: 700 });
    store.commands.foldAll();
  });
  return { store, icicle: screen.getByRole('application', { name: 'Overview of the whole map' }) };
}

beforeEach(() => {
  // 400 × 84 pixels: three rows of 24, the second from 24 to 48.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 84));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const at = (clientX: number, clientY: number, pointerType = 'mouse') => ({ clientX, clientY, pointerType });
const spoken = () => screen.getByRole('status').textContent;

describe('the strip under a drawing', () => {
  it('says how much is drawn, and opens and closes', async () => {
    const toggle = vi.fn();
    const store = onPage(<Overview open={false} toggle={toggle} />, debate);
    act(() => {
      store.commands.measure({ width: 1000, height: 700 });
      store.commands.foldAll();
    });
    expect(screen.getByText('1 of 4 statements drawn')).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Overview' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(toggle).toHaveBeenCalledOnce();
  });
});

describe('the icicle under a pointer', () => {
  it('tells the statement, who says it, and whether that is for what its tree argues', () => {
    const { icicle } = folded();
    fireEvent.pointerMove(icicle, at(50, 30));
    expect(screen.getByText('Text of pro.')).toBeTruthy();
    expect(screen.getByText('ann').closest('p')?.textContent).toBe('Claim · ann');
    expect(screen.getByText('For “t” · 1 below · folded away')).toBeTruthy();
    fireEvent.pointerMove(icicle, at(250, 30));
    expect(screen.getByText('Against “t” · folded away')).toBeTruthy();
    fireEvent.pointerLeave(icicle, at(250, 30));
    expect(screen.queryByText('Text of con.')).toBeNull();
  });

  it('points at a box that is drawn, and at none for what is folded away', () => {
    const { store, icicle } = folded();
    fireEvent.pointerMove(icicle, at(390, 5));
    expect(store.getState().pointed).toBe('t');
    fireEvent.pointerMove(icicle, at(50, 30));
    expect(store.getState().pointed).toBeNull();
  });

  it('goes to what is clicked, and unfolds the way to it', () => {
    const { store, icicle } = folded();
    fireEvent.pointerDown(icicle, at(10, 60));
    fireEvent.click(icicle);
    expect(store.getState().selected).toBe('why');
    expect(screen.queryByText('Text of why.')).toBeNull();
    // Nor does the card come back before the pointer has been elsewhere.
    fireEvent.pointerMove(icicle, at(12, 60));
    expect(screen.queryByText('Text of why.')).toBeNull();
    fireEvent.pointerMove(icicle, at(250, 30));
    expect(screen.getByText('Text of con.')).toBeTruthy();
  });

  it('only tells what a finger touches; a button goes there', async () => {
    const { store, icicle } = folded();
    fireEvent.pointerDown(icicle, at(250, 30, 'touch'));
    fireEvent.pointerLeave(icicle, at(250, 30, 'touch'));
    fireEvent.click(icicle);
    expect(store.getState().selected).toBeNull();
    expect(screen.getByText('Text of con.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Go there' }));
    expect(store.getState().selected).toBe('con');
  });
});

describe('the icicle at the keyboard', () => {
  it('begins at the thesis, and walks down, aside and up, telling each in words', async () => {
    const { icicle } = folded();
    act(() => icicle.focus());
    expect(spoken()).toBe('Claim: t, 1 of 1 at level 1, drawn');
    await userEvent.keyboard('{ArrowDown}');
    expect(spoken()).toBe('Claim, ann: pro, 1 of 2 at level 2, folded away');
    await userEvent.keyboard('{ArrowRight}');
    expect(spoken()).toContain('con, 2 of 2');
    await userEvent.keyboard('{ArrowRight}');
    expect(spoken()).toContain('con, 2 of 2');
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(spoken()).toContain('why, 1 of 1 at level 3');
    await userEvent.keyboard('{ArrowUp}{Home}');
    expect(spoken()).toContain('t, 1 of 1 at level 1');
  });

  it('selects with Enter, goes on from there, and lets go with Escape', async () => {
    const { store, icicle } = folded();
    act(() => icicle.focus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().selected).toBe('pro');
    expect(spoken()).toBe('');
    await userEvent.keyboard('{ArrowDown}');
    expect(spoken()).toContain('pro');
    await userEvent.keyboard('{Escape}');
    expect(spoken()).toBe('');
  });

  it('leaves alone keys that are not its own', () => {
    const { icicle } = folded();
    expect(fireEvent.keyDown(icicle, { key: '+' })).toBe(true);
    expect(fireEvent.keyDown(icicle, { key: 'ArrowDown', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(icicle, { key: 'ArrowDown' })).toBe(false);
  });
});
