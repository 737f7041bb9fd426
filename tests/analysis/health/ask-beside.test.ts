import { afterEach, expect, test, vi } from 'vitest';
import { askBeside } from '#analysis/health/ask-beside.ts';
import { askedOf } from '#analysis/health/health.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { mapOf } from '../../build-map.ts';

const mapWith = (claims: number): ArgumentMap =>
  mapOf({ edges: Array.from({ length: claims }, (_, i) => `n${i + 1} -> n${i}`) });

afterEach(() => vi.unstubAllGlobals());

class FakeWorker extends EventTarget {
  static behaviour: (worker: FakeWorker, map: ArgumentMap) => void = () => {};
  stopped = false;
  postMessage(map: ArgumentMap): void {
    queueMicrotask(() => FakeWorker.behaviour(this, map));
  }
  terminate(): void {
    this.stopped = true;
  }
}

test('a small map is looked through on the spot, and once', async () => {
  vi.stubGlobal('Worker', null);
  const map = mapWith(3);
  expect(await askBeside(map)).toEqual(askedOf(map));
  expect(askBeside(map)).toBe(askBeside(map));
});

test('a large map is looked through in a worker, which is stopped afterwards', async () => {
  let used: FakeWorker | undefined;
  FakeWorker.behaviour = (worker, map) => {
    used = worker;
    worker.dispatchEvent(Object.assign(new Event('message'), { data: askedOf(map) }));
  };
  vi.stubGlobal('Worker', FakeWorker);
  const map = mapWith(1000);
  expect(await askBeside(map)).toEqual(askedOf(map));
  expect(used?.stopped).toBe(true);
});

test.each([
  ['there is none', null],
  ['it breaks down', FakeWorker],
])('where a worker would be needed and %s, the map is looked through on the page', async (_, worker) => {
  FakeWorker.behaviour = (broken) => broken.dispatchEvent(new Event('error'));
  vi.stubGlobal('Worker', worker);
  const map = mapWith(1001);
  expect(await askBeside(map)).toEqual(askedOf(map));
});
