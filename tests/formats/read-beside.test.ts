import { afterEach, expect, test, vi } from 'vitest';
import { readBeside } from '#formats/read-beside.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { mapOf } from '../build-map.ts';

const bytesOf = (claims: number): Uint8Array => {
  const edges = Array.from({ length: claims }, (_, i) => `n${i + 1} -> n${i}`);
  return new TextEncoder().encode(writeMap(mapOf({ edges })));
};
const large = bytesOf(4000);

afterEach(() => vi.unstubAllGlobals());

class FakeWorker extends EventTarget {
  static behaviour: (worker: FakeWorker, bytes: Uint8Array) => void = () => {};
  stopped = false;
  postMessage([{ input }]: readonly [{ readonly input: Uint8Array }]): void {
    queueMicrotask(() => FakeWorker.behaviour(this, input));
  }
  terminate(): void {
    this.stopped = true;
  }
}

test('a small map is read on the spot, with no worker', async () => {
  vi.stubGlobal('Worker', null);
  expect(await readBeside(bytesOf(3))).toEqual(readMap(bytesOf(3)));
});

test('a large map is read in a worker, which is stopped afterwards', async () => {
  let used: FakeWorker | undefined;
  FakeWorker.behaviour = (worker, bytes) => {
    used = worker;
    worker.dispatchEvent(Object.assign(new Event('message'), { data: readMap(bytes) }));
  };
  vi.stubGlobal('Worker', FakeWorker);
  expect(await readBeside(large)).toEqual(readMap(large));
  expect(used?.stopped).toBe(true);
});

test.each([
  ['there is none', null],
  ['it breaks down', FakeWorker],
])('where a worker would be needed and %s, the map is read on the page', async (_, worker) => {
  FakeWorker.behaviour = (broken) => broken.dispatchEvent(new Event('error'));
  vi.stubGlobal('Worker', worker);
  expect((await readBeside(large)).ok).toBe(true);
});

test('a file whose reading does not end is refused, in words', async () => {
  vi.useFakeTimers();
  try {
    FakeWorker.behaviour = () => {};
    vi.stubGlobal('Worker', FakeWorker);
    const reading = readBeside(large);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await reading).toMatchObject({ ok: false, refusal: { reason: 'unreadable' } });
  } finally {
    vi.useRealTimers();
  }
});
