// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '#components/app/App.tsx';
import GuideSheet from '#components/guide/GuideSheet.tsx';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';
import { smallDebate } from './small-debate.ts';

// The drawing needs a browser's canvas; what stands around it is tested here.
vi.mock('#components/stage/MapStage.tsx', () => ({ MapStage: () => <div /> }));

/** These parts load when they are needed, and a machine may be slow and busy. */
const PATIENT = { timeout: 15_000 };

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the guide', () => {
  it('tells the signs of this map, and no others', () => {
    onPage(<GuideSheet onClose={() => {}} />, mapOf({ nodes: ['a', 'b:fact'], edges: ['b -> a'] }));
    expect(screen.getByText('Claim')).toBeTruthy();
    expect(screen.getByText('supports')).toBeTruthy();
    for (const word of ['Counterclaim', 'Thesis', 'attacks', 'linked', 'implied', 'Who speaks'])
      expect(screen.queryByText(word)).toBeNull();
  });

  it('names those who say most', () => {
    onPage(<GuideSheet onClose={() => {}} />);
    expect(screen.getByText('Drivers’ Club')).toBeTruthy();
    expect(screen.queryByText('Silent Society')).toBeNull();
  });

  it('tells a map without statements or steps what there is all the same', () => {
    onPage(<GuideSheet onClose={() => {}} />, mapOf());
    expect(screen.getByRole('heading', { name: 'How to read this' })).toBeTruthy();
    expect(screen.queryByText('Lines')).toBeNull();
  });
});

describe('the offer of the guide', () => {
  const card = () => screen.queryByRole('region', { name: 'How to read this' });

  it('is made once: put away it stays away', async () => {
    onPage(<App />);
    await screen.findByRole('region', { name: 'How to read this' }, PATIENT);
    await userEvent.click(screen.getByRole('button', { name: 'Put the guide away' }));
    expect(card()).toBeNull();
    cleanup();
    onPage(<App />);
    await screen.findByRole('heading', { level: 1 });
    expect(card()).toBeNull();
    expect(localStorage.getItem('counterpoint:guide')).toBe('seen');
  });

  it('is taken once the guide was open, from wherever it was opened', async () => {
    const store = onPage(<App />);
    await screen.findByRole('region', { name: 'How to read this' }, PATIENT);
    await userEvent.click(screen.getByRole('button', { name: 'About this map' }));
    const about = await screen.findByRole('dialog', { name: smallDebate.title }, PATIENT);
    await userEvent.click(within(about).getByRole('button', { name: 'How to read this' }));
    await screen.findByRole('dialog', { name: 'How to read this' }, PATIENT);
    expect(store.getState().overlay).toBe('guide');
    await userEvent.keyboard('{Escape}');
    expect(store.getState().overlay).toBeNull();
    expect(card()).toBeNull();
  });
});
