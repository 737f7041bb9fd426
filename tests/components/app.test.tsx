// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { App } from '#components/app/App.tsx';
import { AppStore } from '#components/app/app-store.ts';
import { createAppStore } from '#store/store.ts';
import { onPage } from './on-page.tsx';
import { smallDebate } from './small-debate.ts';

// The drawing needs a browser's canvas; what stands around it is tested here.
vi.mock('#components/stage/MapStage.tsx', () => ({ MapStage: () => <div /> }));

afterEach(cleanup);

describe('the page', () => {
  it('has the map’s title as its heading, and opens the details of what is selected', async () => {
    const store = onPage(<App />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(smallDebate.title);
    expect(screen.queryByRole('complementary')).toBeNull();
    act(() => store.commands.select('narrow'));
    // The details load when they are first needed; a busy machine takes its time for that.
    const heading = { name: 'It is too narrow' };
    expect(await screen.findByRole('heading', heading, { timeout: 20_000 })).toBeTruthy();
  });

  it('says which file was refused, where and why, and offers a map that ships', async () => {
    const listed = [
      { name: 'treaty', title: 'A treaty', language: 'en', shows: '', statements: 2, speakers: 1 },
    ];
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(listed)));
    const store = createAppStore();
    store.commands.show({
      status: 'refused',
      name: 'mine.json',
      refusal: { kind: 'refusal', reason: 'not-json', place: 'line 4', message: 'A bracket is missing.' },
    });
    render(
      <AppStore value={store}>
        <App />
      </AppStore>,
    );
    for (const words of ['mine.json', 'line 4', 'A bracket is missing.'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Maps that come with the page' })).toBeTruthy();
    const offered = await screen.findByRole('link', { name: /treaty/ });
    expect(offered.getAttribute('href')).toBe('?map=treaty');
    expect(screen.getByRole('link', { name: 'Start page' }).getAttribute('href')).toBe('./');
    vi.unstubAllGlobals();
  });

  it('lists repairs, and tells what the address asked for in vain until it is dismissed', async () => {
    const store = onPage(<App />);
    const repair = { kind: 'repair', place: 'nodes[1]', message: 'It had no label.' } as const;
    act(() => {
      store.commands.show({ status: 'ready', name: 'b', map: smallDebate, repairs: [repair] });
      store.commands.notify(['The link points at nothing.']);
    });
    expect(screen.getByText(/Opened with 1 repair/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('The link points at nothing.')).toBeNull();
  });

  it('tells what could not be carried over from another format, once; “About this map” tells it again', async () => {
    const store = onPage(<App />);
    const repair = { kind: 'repair', place: 'line 2', message: 'It had no title.' } as const;
    const loss = { kind: 'loss', place: 'line 9', message: 'Its colour was left behind.' } as const;
    const origin = { format: 'Argdown', losses: [loss, { ...loss, place: 'line 12' }] };
    act(() =>
      store.commands.show({ status: 'ready', name: 'b', map: smallDebate, repairs: [repair], origin }),
    );
    const words = 'Opened from Argdown. 1 thing was mended, 2 could not be carried over';
    await userEvent.click(screen.getByText(words));
    expect(screen.getByText('line 12').closest('li')?.textContent).toBe(
      'line 12 Its colour was left behind.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss repairs' }));
    expect(screen.queryByText(words)).toBeNull();
    act(() => store.commands.open('about'));
    expect(await screen.findByRole('heading', { name: words })).toBeTruthy();
    expect(screen.getByText('line 2').closest('li')?.textContent).toBe('line 2 It had no title.');
  });

  it('explains an empty drawing and leads back to the whole map', async () => {
    const store = onPage(<App />);
    act(() => store.commands.chooseActors(['quiet']));
    expect(screen.getByText('Nothing in this map is said by Silent Society.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(store.getState().filter.actors).toEqual([]);
  });

  it('has a legend of only what occurs', () => {
    const store = onPage(<App />);
    const legend = screen.getByRole('region', { name: 'Legend' });
    expect(legend.textContent).toContain('restates');
    expect(legend.textContent).not.toContain('qualifies');
    act(() =>
      store.commands.restore({ filter: { ...NO_FILTER, actors: ['drivers'], lens: 'only' }, selected: null }),
    );
    expect(legend.textContent).toBe('Counterclaim');
  });

  it('puts the theme on the document', () => {
    const store = onPage(<App />);
    act(() => store.commands.chooseTheme('dark'));
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});
