import type { Page } from 'playwright-core';
import type { Rect } from '../../src/scene/geometry.ts';
import type { View } from '../pages/graph.ts';

/** A box that the product has drawn, in world units, with the lines of its sentence. */
export interface DrawnBox {
  readonly id: string;
  readonly rect: Rect;
  readonly lines: readonly string[];
}

/** What the product's page says of its drawing. */
export interface OurDrawing {
  readonly boxes: readonly DrawnBox[];
  readonly view: View;
}

type Stage = HTMLElement & {
  readonly counterpoint?: {
    drawn(): readonly DrawnBox[];
    zoom(): number;
    boxAt(id: string): Rect | null;
  };
};

/** Asks the page what it has drawn, and how it looks at it. */
export async function ourDrawing(page: Page): Promise<OurDrawing> {
  const drawing = await page.evaluate(() => {
    const stage = document.querySelector<Stage>('.stage');
    const probe = stage?.counterpoint;
    const boxes = probe?.drawn();
    const [first] = boxes ?? [];
    const place = first && probe?.boxAt(first.id);
    if (!stage || !probe || !boxes || !first || !place) return null;
    const zoom = probe.zoom();
    const room = stage.getBoundingClientRect();
    const pan = { x: place.x - room.x - first.rect.x * zoom, y: place.y - room.y - first.rect.y * zoom };
    return { boxes, view: { zoom, pan, room: { width: room.width, height: room.height } } };
  });
  if (!drawing) throw new Error('The page does not say what it has drawn.');
  return drawing;
}

/** Bytes of the page's JavaScript heap when all that is waste has been collected. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** The longest tasks on the page's main thread until the picture was there, in milliseconds; 50 is the least that counts. */
export interface LongestTasks {
  readonly inAll: number;
  /** Of those that began when the map was in memory. */
  readonly afterOpening: number;
}

export async function longestTasks(page: Page): Promise<LongestTasks> {
  return page.evaluate(() => {
    const open = performance.getEntriesByName('counterpoint:open')[0]?.startTime ?? 0;
    const drawn = performance.getEntriesByName('bench:drawn')[0]?.startTime ?? 0;
    const { benchTasks } = globalThis as unknown as {
      benchTasks: readonly { readonly startTime: number; readonly duration: number }[];
    };
    const tasks = benchTasks.filter((task) => task.startTime < drawn);
    const after = tasks.filter((task) => task.startTime >= open);
    return {
      inAll: Math.max(0, ...tasks.map((task) => task.duration)),
      afterOpening: Math.max(0, ...after.map((task) => task.duration)),
    };
  });
}

/** The frame time, in milliseconds, that 95 of 100 frames keep to while a reader moves the window. */
export async function frameTime95(page: Page): Promise<number> {
  const times = await page.evaluate((frames) => {
    const { benchPan } = globalThis as unknown as { benchPan(frames: number): Promise<number[]> };
    return benchPan(frames);
  }, FRAMES);
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

const FRAMES = 120;
