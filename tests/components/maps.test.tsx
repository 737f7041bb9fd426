// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import MapsSheet from '#components/maps/MapsSheet.tsx';
import { FileDrop } from '#components/open/FileDrop.tsx';
import { writeMap } from '#formats/write-map.ts';
import type { ListedMap } from '#store/map-index.ts';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

const LISTED: readonly ListedMap[] = [
  { name: 'small-debate', title: 'A small debate', language: 'en', shows: '', statements: 1, speakers: 0 },
  {
    name: 'sleep',
    title: '始業を遅らせるべきか',
    language: 'ja',
    shows: 'A debate in Japanese.',
    statements: 1_037,
    speakers: 6,
  },
  { name: 'gone', title: 'Gone', language: 'xx-invalid-', shows: '', statements: 2, speakers: 1 },
];
const SLEEP = { ...mapOf({ edges: ['b -> a'] }), title: '始業を遅らせるべきか' };

beforeEach(() => {
  const files = new Map([
    ['maps/index.json', JSON.stringify(LISTED)],
    ['maps/sleep.json', writeMap(SLEEP)],
  ]);
  vi.stubGlobal('fetch', async (address: string) => {
    const text = files.get(address);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(onClose = vi.fn()) {
  const store = onPage(
    <FileDrop>
      <MapsSheet onClose={onClose} />
    </FileDrop>,
  );
  return { store, onClose, user: userEvent.setup() };
}

describe('the maps to choose from', () => {
  it('are links that say how much there is in each, and in which language', async () => {
    open();
    const card = await screen.findByRole('link', { name: /始業/ });
    expect(card.getAttribute('href')).toBe('?map=sleep');
    expect(card.textContent).toContain('A debate in Japanese.');
    expect(card.textContent).toContain('1,037 statements · 6 speakers · Japanese');
    expect(within(card).getByText(/始業/).getAttribute('lang')).toBe('ja');
    const small = screen.getByRole('link', { name: /small debate/ });
    expect(small.textContent).toContain('1 statement · English');
    expect(screen.getByRole('link', { name: /Gone/ }).textContent).toContain('xx-invalid-');
  });

  it('mark the one on the page, which when chosen only closes them', async () => {
    const { user, onClose, store } = open();
    const here = await screen.findByRole('link', { current: true });
    expect(here.textContent).toContain('Open now');
    await user.click(here);
    expect(onClose).toHaveBeenCalledOnce();
    expect(store.getState().shownDocuments).toBe(1);
  });

  it('open in place of what is on the page', async () => {
    const { user, store } = open();
    await user.click(await screen.findByRole('link', { name: /始業/ }));
    await vi.waitFor(() =>
      expect(store.getState().document).toMatchObject({ status: 'ready', name: 'sleep' }),
    );
  });

  it('say what is wrong with one that cannot be opened, and leave the page as it is', async () => {
    const { user, store } = open();
    await user.click(await screen.findByRole('link', { name: /Gone/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('no map called “gone”');
    expect(store.getState().document.name).toBe('small-debate');
  });
});
