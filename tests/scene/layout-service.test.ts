import { afterEach, expect, test, vi } from 'vitest';
import { createLayoutService } from '#scene/layout/layout-service.ts';
import { mapOf } from '../build-map.ts';
import { layoutOf } from './layout-of.ts';

const MAP = mapOf({ edges: ['b -> a', 'c -> a attacks'] });

afterEach(() => vi.unstubAllGlobals());

test('where no worker can be had, the plain arrangement is made on the page, and that is said', async () => {
  const { request } = await layoutOf(MAP);
  const { layout, plain } = await createLayoutService().layout(request);
  expect(plain).toBe(true);
  expect(layout.elements).toHaveLength(3);
});

test('a worker that breaks down is replaced by the plain arrangement', async () => {
  class BrokenWorker extends EventTarget {
    postMessage(): void {
      queueMicrotask(() => this.dispatchEvent(new Event('error')));
    }
    terminate(): void {}
  }
  vi.stubGlobal('Worker', BrokenWorker);
  const { request } = await layoutOf(MAP);
  expect((await createLayoutService().layout(request)).plain).toBe(true);
});

test('the same request is answered from memory', async () => {
  const { request } = await layoutOf(MAP);
  const service = createLayoutService();
  expect(service.layout(request)).toBe(service.layout({ ...request }));
});

/** A worker that answers only when it is told to. */
class SlowWorker extends EventTarget {
  static all: SlowWorker[] = [];
  jobs: number[] = [];
  stopped = false;
  constructor() {
    super();
    SlowWorker.all.push(this);
  }
  postMessage({ job }: { job: number }): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.stopped = true;
  }
  answer(layout: unknown): void {
    const data = { job: this.jobs.at(-1), layout };
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const { request, layout } = await layoutOf(MAP);

function slowService() {
  SlowWorker.all = [];
  vi.stubGlobal('Worker', SlowWorker);
  const other = { ...request, window: { width: 500, height: 400 } };
  return { service: createLayoutService(), other };
}

test('a job that is no longer wanted is never begun, and its answer is null', async () => {
  const { service, other } = slowService();
  const first = service.layout(request);
  const unwanted = new AbortController();
  const second = service.layout(other, unwanted.signal);
  unwanted.abort();
  expect(await second).toBeNull();
  const [worker] = SlowWorker.all;
  expect(worker?.jobs).toHaveLength(1);
  worker?.answer(layout);
  expect((await first).plain).toBe(false);
});

test('a job that takes long and is no longer wanted makes way for the next', async () => {
  vi.useFakeTimers();
  try {
    const { service, other } = slowService();
    const unwanted = new AbortController();
    const first = service.layout(request, unwanted.signal);
    const second = service.layout(other);
    unwanted.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toBeNull();
    expect(SlowWorker.all.map(({ stopped }) => stopped)).toEqual([true, false]);
    SlowWorker.all[1]?.answer(layout);
    expect((await second).plain).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

test('who asks for the same again is not let down when another gives up', async () => {
  const { service } = slowService();
  const unwanted = new AbortController();
  void service.layout(request, unwanted.signal);
  const wanted = service.layout(request);
  unwanted.abort();
  SlowWorker.all[0]?.answer(layout);
  expect((await wanted).layout).toBe(layout);
});

test('a job beyond the deadline is stopped, and a plain layout is made', async () => {
  vi.useFakeTimers();
  try {
    const { service } = slowService();
    const answer = service.layout(request);
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await answer).plain).toBe(true);
    expect(SlowWorker.all[0]?.stopped).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
