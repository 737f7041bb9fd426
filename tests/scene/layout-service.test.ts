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
