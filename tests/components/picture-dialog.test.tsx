// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ExportDialog from '#components/export/ExportDialog.tsx';
import { type Drawing, DrawingContext } from '#components/stage/drawing.ts';
import { readFile } from '#formats/read-file.ts';
import type { Store } from '#store/store.ts';
import { aBox, aScene } from '../build-scene.ts';
import { onPage } from './on-page.tsx';
import { smallDebate } from './small-debate.ts';

const scene = aScene();
const drawing: Drawing = {
  shown: () => scene,
  shownIn: (theme) => ({ ...scene, theme }),
  whole: async () => aScene({ boxes: [...scene.boxes, aBox('c', 2_500, 900)] }),
  view: () => ({ x: 0, y: 0, width: 320, height: 240 }),
};

/** What was handed to the browser's downloads. */
let saved: { name: string; file: Blob }[];

beforeEach(() => {
  saved = [];
  localStorage.clear();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const files = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const url = `blob:${files.size}`;
    if (file instanceof Blob) files.set(url, file);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.getAttribute('href') ?? '');
    if (file) saved.push({ name: this.download, file });
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = (changes: Partial<Drawing> = {}, onClose = () => {}): Store =>
  onPage(
    <DrawingContext value={{ ...drawing, ...changes }}>
      <ExportDialog onClose={onClose} />
    </DrawingContext>,
  );

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save picture' }));
const pixels = (): string => screen.getByText(/pixels$/).textContent ?? '';

async function savedText(): Promise<string> {
  await choose('SVG');
  await save();
  await waitFor(() => expect(saved).toHaveLength(1));
  const svg = (await saved[0]?.file.text()) ?? '';
  return svg.replace(/<metadata.*<\/metadata>/s, '');
}

describe('the picture dialog', () => {
  it('says how many pixels the picture will have, before it is saved', async () => {
    open();
    const before = pixels();
    await choose('4×');
    expect(pixels()).not.toBe(before);
    const [width = 0] = pixels().replaceAll(',', '').split(' × ').map(Number.parseFloat);
    await choose('1×');
    expect(Number.parseFloat(pixels().replaceAll(',', ''))).toBe(width / 4);
  });

  it('saves the drawing with everything around it as SVG, under the name of the map', async () => {
    open();
    const svg = await savedText();
    expect(saved[0]?.name).toBe('Should-the-old-bridge-go.svg');
    for (const words of ['Should the old bridge go?', 'sentence of a.', 'Claim', 'Gazette, 2021-05'])
      expect(svg).toContain(words);
    await screen.findByText(/^Saved Should-the-old-bridge-go\.svg, /);
  });

  it('carries the map so that the picture opens again, unless that is not wanted', async () => {
    open();
    await choose('SVG');
    expect(await screen.findByText(/opens as a map again\. It adds \d+ KB/)).toBeTruthy();
    await save();
    await waitFor(() => expect(saved).toHaveLength(1));
    const { reading } = await readFile(saved[0]?.file ?? new Blob());
    expect(reading.ok && reading.map).toEqual(smallDebate);
    await choose('No map');
    await save();
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(await saved[1]?.file.text()).not.toContain('<metadata');
  });

  it('leaves out what is not wanted', async () => {
    open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Title' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Source and date' }));
    await choose('Short labels');
    const svg = await savedText();
    expect(svg).not.toContain('Gazette');
    expect(svg).not.toMatch(/<text[^>]*>Should the old/);
    expect(svg).toContain('>Label of a<');
  });

  it('says in words what the picture is filtered for, and offers it only then', async () => {
    const store = open();
    expect(screen.getByRole('checkbox', { name: 'Filter in words' }).hasAttribute('disabled')).toBe(true);
    store.commands.chooseActors(['drivers']);
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: 'Filter in words' }).hasAttribute('disabled')).toBe(false),
    );
    expect(await savedText()).toContain('Drivers’ Club');
    expect(saved[0]?.name).toBe('Should-the-old-bridge-go-Drivers-Club.svg');
  });

  it('shows the whole map whatever is filtered, and only the view if asked', async () => {
    open();
    const shown = pixels();
    await choose('The view');
    expect(pixels()).not.toBe(shown);
    await choose('Whole map');
    await waitFor(() => expect(pixels()).toMatch(/^5,\d{3} × /));
  });

  it('says why the picture is smaller where a browser cannot hold it', async () => {
    open({ shownIn: () => aScene({ boxes: [aBox('a', 0, 0), aBox('b', 99_000, 4_000)] }) });
    expect(
      screen.getByText(/A browser cannot hold this picture at 2×\. The largest possible factor, 0\.\d+,/),
    ).toBeTruthy();
  });

  it('says what to do where there is nothing to save', async () => {
    open({ shownIn: () => aScene({ boxes: [] }) });
    expect(screen.getByText(/^Nothing is shown\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save picture' }).hasAttribute('disabled')).toBe(true);
  });

  it('says so where the view is empty, and where the whole map cannot be laid out', async () => {
    open({
      view: () => ({ x: 9_999, y: 0, width: 10, height: 10 }),
      whole: () => Promise.reject(new Error('no')),
    });
    await choose('The view');
    expect(screen.getByText(/^The view shows no part of the map\./)).toBeTruthy();
    await choose('Whole map');
    expect(await screen.findByText(/^The whole map could not be drawn\./)).toBeTruthy();
  });

  it('says in words that the browser failed, and what else can be done', async () => {
    // happy-dom draws no images: as good as a browser that cannot.
    open();
    await save();
    await waitFor(() =>
      expect(document.querySelector('.picture-result')?.textContent).toMatch(/^The browser .*or SVG\.$/),
    );
    expect(saved).toEqual([]);
  });

  it('remembers the last choice', async () => {
    open();
    await choose('3×');
    await choose('Dark');
    cleanup();
    open();
    for (const name of ['3×', 'Dark'])
      expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
  });

  it.each(['{', 'null', '[]', '{"factor":99,"around":"x","subject":{}}'])(
    'starts with the usual choice where %j is remembered',
    (kept) => {
      localStorage.setItem('counterpoint.picture', kept);
      open();
      for (const name of ['2×', 'What is shown', 'PNG'])
        expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
    },
  );

  it('shows only the choices that the format has', async () => {
    open();
    expect(screen.getByRole('radiogroup', { name: 'Size' })).toBeTruthy();
    expect(screen.queryByRole('radiogroup', { name: 'Paper' })).toBeNull();
    await choose('PDF');
    expect(screen.queryByRole('radiogroup', { name: 'Size' })).toBeNull();
    expect(screen.getByText('One sheet of A4')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
    await choose('To fit');
    expect(screen.queryByRole('radiogroup', { name: 'Sheets along' })).toBeNull();
    await choose('SVG');
    expect(screen.queryByRole('radiogroup', { name: 'Size' })).toBeNull();
  });

  it('takes a width in pixels, or what a paper takes', async () => {
    open();
    await choose('Width');
    const field = screen.getByRole('textbox', { name: 'Pixels' });
    await userEvent.clear(field);
    await userEvent.type(field, '1234{Tab}');
    expect(pixels()).toMatch(/^1,234 × /);
    await choose('Paper');
    await choose('150');
    const [width = 0, height = 0] = pixels().replaceAll(',', '').split(' × ').map(Number.parseFloat);
    // A4 without its margins at 150 dots to the inch.
    expect(Math.abs(Math.max(width, height) - (277 / 25.4) * 150)).toBeLessThan(300);
  });

  it('offers tiles where a browser cannot hold the picture', async () => {
    open({ shownIn: () => aScene({ boxes: [aBox('a', 0, 0), aBox('b', 15_000, 2_000)] }) });
    await choose('4×');
    expect(screen.getByRole('button', { name: /^Save it in \d+ tiles$/ })).toBeTruthy();
  });

  it('offers the selection only where something is selected', async () => {
    const store = open();
    expect(screen.queryByRole('radio', { name: 'Selection' })).toBeNull();
    const [first] = smallDebate.nodes;
    store.commands.select(first?.id ?? '');
    expect(await screen.findByRole('radio', { name: 'Selection' })).toBeTruthy();
  });

  it('copies an SVG as text, and says where that is not allowed', async () => {
    open();
    await choose('SVG');
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly parts: Record<string, Promise<Blob>>;
        constructor(parts: Record<string, Promise<Blob>>) {
          this.parts = parts;
        }
      },
    );
    const copied: string[] = [];
    const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      const parts = (item as unknown as { parts: Record<string, Promise<Blob>> }).parts;
      copied.push((await (await parts['text/plain'])?.text()) ?? '');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied as text.');
    expect(copied[0]).toMatch(/^<svg /);
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await userEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await screen.findByText('The browser does not allow copying here. Save the picture instead.');
  });

  it('leaves no ground where it is to be clear', async () => {
    open();
    await choose('Clear');
    const svg = await savedText();
    expect(svg).not.toContain(`fill="${scene.background}"`);
  });

  it('closes by Esc', async () => {
    const onClose = vi.fn();
    open({}, onClose);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
  });
});
