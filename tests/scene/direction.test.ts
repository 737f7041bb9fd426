import { expect, test } from 'vitest';
import type { MapNode } from '#domain/map.ts';
import { boxPlan } from '#scene/box-plan.ts';
import { runsFromRight } from '#scene/direction.ts';

test.each([
  ['هل تبقى المكتبة مفتوحة؟', true],
  ['12 كتابًا', true],
  ['שלום', true],
  ['«OECD» تقول', false],
  ['Öffnet die Bücherei?', false],
  ['図書館', false],
  ['2024', false],
  ['', false],
])('%s is read from the right: %s', (text, fromRight) => {
  expect(runsFromRight(text)).toBe(fromRight);
});

test('each text of a box goes its own way', () => {
  const node: MapNode = { id: 'n', type: 'claim', label: 'Library', text: 'المكتبة مفتوحة.' };
  const { label, farLabels, text } = boxPlan(node);
  expect([label, ...farLabels].map(({ fromRight }) => fromRight ?? false)).not.toContain(true);
  expect(text.fromRight).toBe(true);
});
