import { expect, test } from 'vitest';
import { guideSeen, rememberGuide } from '#store/remembered-guide.ts';

function deviceWith(kept = new Map<string, string>()) {
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { localStorage: localStorage as Storage };
}

test('a guide that was put away stays away on the same device', () => {
  const device = deviceWith();
  expect(guideSeen(device)).toBe(false);
  rememberGuide(device);
  expect(guideSeen(device)).toBe(true);
  expect(guideSeen(deviceWith())).toBe(false);
});

test('where nothing may be kept, the guide is offered again and nothing fails', () => {
  const forbidden = {
    get localStorage(): Storage {
      throw new DOMException('Forbidden', 'SecurityError');
    },
  };
  rememberGuide(forbidden);
  expect(guideSeen(forbidden)).toBe(false);
});
