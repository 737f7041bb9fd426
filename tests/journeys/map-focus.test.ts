import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './page.ts';
import { everyNode, treaty, treatyNode } from './shipped-map.ts';
import { type Box, boxAt, clickBox, drawn, restingBox, zoom } from './stage.ts';

/** A machine may be slow and busy. */
const PATIENT = { timeout: 15_000 };

const thesis = treatyNode(treaty.thesis[0] ?? '');

interface Focus {
  /** The focus is on a place of the map, and all of its ring is in the window over the map. */
  readonly inView: boolean;
  readonly name: string;
  readonly side: number;
}

/** Where the focus is, at this very moment. */
function focusNow(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    const ring = focused?.getBoundingClientRect();
    if (!focused?.matches('.focus-box') || !stage || !ring) return { inView: false, name: '', side: 0 };
    return {
      inView:
        ring.left >= stage.left - 0.01 &&
        ring.top >= stage.top - 0.01 &&
        ring.right <= stage.right + 0.01 &&
        ring.bottom <= stage.bottom + 0.01,
      name: focused.getAttribute('aria-label') ?? '',
      side: Math.min(ring.width, ring.height),
    };
  });
}

function selectedIn(page: Page): string {
  return new URL(page.url()).searchParams.get('at') ?? '';
}

/** Whether a box lies in the window over the map, or covers it. */
async function boxInView(page: Page): Promise<boolean> {
  const stage = await page.locator('.stage').boundingBox();
  const box = await boxAt(page, selectedIn(page));
  if (!box || !stage) return false;
  const within = (from: number, length: number, start: number, room: number): boolean =>
    (from >= start && from + length <= start + room) || (from <= start && from + length >= start + room);
  return within(box.x, box.width, stage.x, stage.width) && within(box.y, box.height, stage.y, stage.height);
}

/** A way through the map: into branches, along them, and back out; with a look around now and then. */
const WAY = [
  'Home ArrowRight ArrowDown ArrowRight ArrowRight ArrowDown Shift+ArrowLeft ArrowLeft',
  'ArrowDown ArrowDown ArrowDown ArrowRight ArrowUp Shift+ArrowDown ArrowDown + ArrowDown ArrowRight',
  'ArrowDown ArrowDown ArrowDown ArrowDown - ArrowRight ArrowDown Shift+ArrowUp Shift+ArrowUp ArrowDown ArrowUp',
]
  .join(' ')
  .split(' ');

describe('the focus on the map', () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`never leaves the window on a long walk at ${width} × ${height}`, async ({ visitor }) => {
      const page = await visitor.open('', { width, height });
      await drawn(page);
      await page.locator('.stage').focus();
      for (const key of WAY) {
        await page.keyboard.press(key);
        // Before a choice of conclusions the focus is in the list.
        if (key === 'ArrowLeft' && (await page.getByRole('listbox').count()) > 0) {
          await page.keyboard.press('Enter');
        }
        await expect.poll(async () => (await focusNow(page)).inView, PATIENT).toBe(true);
        expect((await focusNow(page)).side, key).toBeGreaterThanOrEqual(23.9);
      }
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => boxInView(page), PATIENT).toBe(true);
      const { name } = await focusNow(page);
      expect(name).toContain(treatyNode(selectedIn(page)).label);
    });
  }

  test('goes along the window’s edges where a box is larger than that', async ({ visitor }) => {
    const page = await visitor.open(`?at=${thesis.id}`, { width: 390, height: 844 });
    await drawn(page);
    await page.locator('.stage').focus();
    for (let i = 0; i < 14; i += 1) await page.keyboard.press('+');
    await expect.poll(() => zoom(page), PATIENT).toBeGreaterThan(3.5);
    const box = await restingBox(page, thesis.id);
    const stage = await page.locator('.stage').boundingBox();
    expect(box.width).toBeGreaterThan(stage?.width ?? Number.POSITIVE_INFINITY);
    expect((await focusNow(page)).inView).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => selectedIn(page)).not.toBe(thesis.id);
    await expect.poll(() => boxInView(page), PATIENT).toBe(true);
    expect((await focusNow(page)).inView).toBe(true);
  });

  test('has a ring of at least two pixels around the box, which goes with it', async ({ visitor }) => {
    const page = await visitor.open(`?at=${thesis.id}`);
    await drawn(page);
    await page.keyboard.press('m');
    await expect.poll(async () => (await focusNow(page)).name, PATIENT).toContain(thesis.label);
    const ring = await page.evaluate(() => {
      const focused = document.querySelector('.focus-box:focus-visible');
      return focused && Number.parseFloat(getComputedStyle(focused, '::after').borderTopWidth);
    });
    expect(ring).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Shift+ArrowUp');
    const box = await restingBox(page, thesis.id);
    const around = await page.locator('.focus-box').boundingBox();
    expect(around?.x).toBeCloseTo(box.x - 5, 0);
    expect(around?.y).toBeCloseTo(box.y - 5, 0);
    expect(around?.width).toBeCloseTo(box.width + 10, 0);
  });

  test('is one stop for Tab, which is the map itself once the filter hides what was selected', async ({
    visitor,
  }) => {
    const page = await visitor.open(`?at=${thesis.id}`);
    await drawn(page);
    await page.locator('.focus-box').waitFor();
    const stops = page.locator(
      '#map .stage[tabindex="0"], #map .stage-canvas [tabindex="0"], #map .focus-box',
    );
    expect(await stops.count()).toBe(1);
    await page.keyboard.press('m');
    await expect.poll(async () => (await focusNow(page)).name, PATIENT).toContain(thesis.label);
    await page.evaluate(() => {
      window.history.pushState(null, '', '?actor=chang-ho-jin&lens=only&type=fact');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className), PATIENT).toBe('stage');
    expect(await stops.evaluateAll((all) => all.map((each) => each.className))).toEqual(['stage']);
  });

  test('goes to what is selected when a dialog is closed and the box from which it was opened is gone', async ({
    visitor,
  }) => {
    const page = await visitor.open(`?at=${thesis.id}`);
    await drawn(page);
    await page.keyboard.press('m');
    await expect.poll(async () => (await focusNow(page)).name, PATIENT).toContain(thesis.label);
    await page.keyboard.press('p');
    await page.getByRole('dialog').waitFor();
    const other = treatyNode(everyNode.find((id) => id !== thesis.id) ?? '');
    await page.evaluate((id) => {
      window.history.pushState(null, '', `?at=${id}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, other.id);
    await page.getByRole('dialog').press('Escape');
    await expect.poll(async () => (await focusNow(page)).name, PATIENT).toContain(other.label);
  });

  test('goes on from what was clicked', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await clickBox(page, thesis.id);
    await expect.poll(async () => (await focusNow(page)).name, PATIENT).toContain(thesis.label);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => selectedIn(page), PATIENT).not.toBe(thesis.id);
    await expect.poll(async () => (await focusNow(page)).inView, PATIENT).toBe(true);
  });
});

describe('the page’s voice', () => {
  test('is one, and a dialog does not hide it', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    const region = page.getByRole('status');
    await expect.poll(() => region.textContent(), PATIENT).toContain('The whole map: 120 statements.');
    expect(await region.count()).toBe(1);
    await page.keyboard.press('p');
    await page.getByRole('dialog').waitFor();
    expect(await region.count()).toBe(1);
    expect(await region.evaluate((element) => element.closest('[inert], [aria-hidden="true"]'))).toBeNull();
  });
});

/** A finger, or two, on the page's screen. */
async function touch(session: CDPSession, type: 'Start' | 'Move' | 'End', ...points: readonly Point[]) {
  await session.send('Input.dispatchTouchEvent', { type: `touch${type}`, touchPoints: [...points] });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

describe('by touch', () => {
  test('a tap selects, a long press previews, a finger pans, two zoom', async ({ visitor }) => {
    const page = await visitor.open('', { width: 390, height: 844, touch: true });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    await drawn(page);
    const boxes = await Promise.all(everyNode.map(async (id) => ({ id, box: await boxAt(page, id) })));
    const stage = await page.locator('.stage').boundingBox();
    const inMiddle = boxes.filter(
      ({ box }) => box && stage && box.y > stage.y + 120 && box.y < stage.y + stage.height - 160,
    );
    const held = treatyNode(inMiddle[0]?.id ?? '');
    const tapped = treatyNode(inMiddle.at(-1)?.id ?? '');

    const finger = middleOf(await restingBox(page, held.id));
    await touch(session, 'Start', finger);
    await page.locator('.preview', { hasText: held.text }).waitFor();
    await touch(session, 'End');
    expect(selectedIn(page)).toBe('');
    const before = middleOf(await restingBox(page, tapped.id));
    await touch(session, 'Start', before);
    await page.locator('.preview').waitFor({ state: 'detached' });
    await touch(session, 'End');
    await expect.poll(() => selectedIn(page), PATIENT).toBe(tapped.id);
    await page.getByRole('complementary', { name: 'Details' }).getByText(tapped.text).waitFor();

    const from = await restingBox(page, tapped.id);
    const start = middleOf((await page.locator('.stage').boundingBox()) ?? from);
    const near = await zoom(page);
    await touch(session, 'Start', start);
    for (let i = 1; i <= 5; i += 1) await touch(session, 'Move', { x: start.x + 10 * i, y: start.y });
    await touch(session, 'End');
    expect((await restingBox(page, tapped.id)).x).toBeGreaterThan(from.x + 30);

    const apart = (by: number): readonly [Point, Point] => [
      { x: start.x - by, y: start.y },
      { x: start.x + by, y: start.y },
    ];
    await touch(session, 'Start', ...apart(30));
    for (let by = 40; by <= 90; by += 10) await touch(session, 'Move', ...apart(by));
    await touch(session, 'End');
    await expect.poll(() => zoom(page), PATIENT).toBeGreaterThan(near * 1.5);
  });

  test('a finger moves the map though the device has a mouse, which still moves boxes', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    const [first, other] = [everyNode[0] ?? '', everyNode[1] ?? ''];
    const apart = async (): Promise<Point> => {
      const [a, b] = [await restingBox(page, first), await restingBox(page, other)];
      return { x: Math.round(a.x - b.x), y: Math.round(a.y - b.y) };
    };
    const places = await apart();
    const from = await restingBox(page, first);
    const start = middleOf(from);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await touch(session, 'Start', start);
    for (let i = 1; i <= 5; i += 1) await touch(session, 'Move', { x: start.x + 10 * i, y: start.y });
    await touch(session, 'End');
    expect((await restingBox(page, first)).x).toBeGreaterThan(from.x + 30);
    expect(await apart()).toEqual(places);

    const now = middleOf(await restingBox(page, first));
    await page.mouse.move(now.x, now.y);
    await page.mouse.down();
    await page.mouse.move(now.x + 60, now.y + 90, { steps: 5 });
    await page.mouse.up();
    const pinned = () => new URL(page.url()).searchParams.get('pin')?.split(':')[1];
    await expect.poll(pinned, PATIENT).toBe(first);
  });
});
