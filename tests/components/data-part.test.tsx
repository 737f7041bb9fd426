// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataPart } from '#components/data/DataPart.tsx';
import { mapInPage, SLOTS } from '#formats/exported-page.ts';
import { readMap } from '#formats/read-map.ts';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';
import { smallDebate } from './small-debate.ts';

const saved: { name: string; file: Blob }[] = [];
vi.mock('#components/app/download.ts', () => ({
  download: (file: Blob, name: string) => void saved.push({ name, file }),
}));

beforeEach(() => void saved.splice(0));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const format = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const losses = () =>
  within(screen.getByRole('heading', { name: 'What it cannot hold' }).closest('section') ?? document.body);

describe('taking data away', () => {
  it('saves a map that opens again', async () => {
    onPage(<DataPart />);
    expect(losses().getByText(/holds all of it/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save file' }));
    expect(saved[0]?.name).toMatch(/\.json$/);
    const reading = readMap((await saved[0]?.file.text()) ?? '');
    expect(reading.ok && reading.map).toEqual(smallDebate);
    expect(screen.getByText(/^Saved .*\.json/)).toBeTruthy();
  });

  it('says before saving what a format cannot hold', async () => {
    onPage(<DataPart />);
    await format(/Mermaid/);
    expect(losses().getByText(/sentences? (?:is|are) left out; the short label/)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('saves two files where a format has two tables', async () => {
    onPage(<DataPart />);
    await format(/Tables/);
    expect(screen.queryByRole('button', { name: 'Copy as text' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save files' }));
    expect(saved.map(({ name }) => name.replace(/^.*-/, ''))).toEqual(['statements.csv', 'steps.csv']);
  });

  it('takes what is shown, or all of the map, as is chosen', async () => {
    const store = onPage(<DataPart />);
    store.commands.chooseActors(['mayor']);
    store.commands.chooseLens('only');
    await screen.findByRole('radio', { name: 'What is shown' });
    await userEvent.click(screen.getByRole('button', { name: 'Save file' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Whole map' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save file' }));
    const counts = await Promise.all(
      saved.map(async ({ file }) => {
        const reading = readMap(await file.text());
        return reading.ok ? reading.map.nodes.length : -1;
      }),
    );
    expect(counts).toEqual([1, smallDebate.nodes.length]);
  });

  it('saves a page with the map inside', async () => {
    const template = Object.values(SLOTS).join('\n');
    vi.stubGlobal('fetch', async (address: URL | string) =>
      String(address).endsWith('reader.html') ? new Response(template) : new Response('font'),
    );
    onPage(<DataPart />);
    await format(/Interactive page/);
    expect(screen.queryByRole('button', { name: 'Copy as text' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save file' }));
    await screen.findByText(/^Saved .*\.html/);
    const carried = mapInPage((await saved[0]?.file.text()) ?? '');
    const reading = readMap(carried?.text ?? '');
    expect(reading.ok && reading.map).toEqual(smallDebate);
  });

  it.each([
    ['is not there', async () => new Response('', { status: 404 })],
    ['is another page', async () => new Response('<!doctype html><p>Hello</p>')],
    ['cannot be reached', () => Promise.reject(new Error('No network'))],
  ])('says so where what a page is made of %s', async (_, answer) => {
    vi.stubGlobal('fetch', answer);
    onPage(<DataPart />);
    await format(/Interactive page/);
    await userEvent.click(screen.getByRole('button', { name: 'Save file' }));
    await screen.findByText(/^The page could not be made/);
    expect(saved).toEqual([]);
  });

  it('copies the text, and offers the file where that is not allowed', async () => {
    const user = userEvent.setup();
    onPage(<DataPart />);
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied.');
    expect(readMap(await navigator.clipboard.readText()).ok).toBe(true);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    await waitFor(() => expect(screen.getByText(/does not allow copying/)).toBeTruthy());
  });

  it('says that an empty map is empty', () => {
    onPage(<DataPart />, mapOf());
    expect(losses().getByText(/There are no statements/)).toBeTruthy();
  });
});
