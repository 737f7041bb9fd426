import { expect, test } from 'vitest';
import { fingerprint, shippedLayout } from '#scene/layout/shipped-layouts.ts';
import { mapOf } from '../build-map.ts';
import { layoutOf } from './layout-of.ts';

const WINDOW = { width: 1200, height: 800 };
const MAP = mapOf({ edges: ['b -> a', 'c -> a attacks'] });

test('a shipped layout serves windows of nearly its shape, and no others', async () => {
  const { request, layout } = await layoutOf(MAP, WINDOW);
  const shipped = { layouts: [{ window: WINDOW, fingerprint: fingerprint(request), layout }] };
  expect(shippedLayout(shipped, { ...request, window: { width: 1300, height: 820 } })).toBe(layout);
  expect(shippedLayout(shipped, { ...request, window: { width: 500, height: 900 } })).toBeNull();
});

test('a map that has changed since gets no shipped layout', async () => {
  const { request, layout } = await layoutOf(MAP, WINDOW);
  const shipped = { layouts: [{ window: WINDOW, fingerprint: fingerprint(request), layout }] };
  const changed = await layoutOf(mapOf({ edges: ['b -> a', 'd -> a attacks'] }), WINDOW);
  expect(shippedLayout(shipped, changed.request)).toBeNull();
});
