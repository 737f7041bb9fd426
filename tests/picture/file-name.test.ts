import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '#picture/file-name.ts';

test.each([
  ['The 2024 treaty: “who” argues what?', 'The-2024-treaty-who-argues-what'],
  ['../../CON', 'argument-map-CON'],
  ['..', 'argument-map'],
  ['', 'argument-map'],
  ['a/b\\c:d*e', 'a-b-c-d-e'],
  ['条约', '条约'],
  ['nul.txt', 'argument-map-nul.txt'],
])('%j becomes %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

test('who is filtered for is part of it', () => {
  expect(fileName('Map', 'South Korea')).toBe('Map-South-Korea');
});

test('every text gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = fileName(text);
      expect(name).toMatch(/^[^/\\:*?"<>|\s.-][^/\\:*?"<>|\s]*$/u);
      expect([...name].length).toBeLessThanOrEqual(80);
      expect(name.endsWith('.')).toBe(false);
    }),
  );
});
