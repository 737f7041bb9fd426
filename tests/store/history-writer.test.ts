import { expect, test } from 'vitest';
import { historyWriter } from '#store/history-writer.ts';
import { fakeWindow } from './fake-window.ts';

const entry = (address: string) => ({ address, state: null });

test('writes at once, as a step or in place of what is there', () => {
  const { window, entries } = fakeWindow();
  const writer = historyWriter(window);
  writer.write(entry('/?a'), true);
  writer.write(entry('/?b'), false);
  expect(entries()).toEqual(['/', '/?b']);
});

test('never asks more of a history than WebKit bears, and ends with the last entry: 400 changes a second', () => {
  const { window, entries, written, pass } = fakeWindow();
  const writer = historyWriter(window);
  for (let i = 1; i <= 12_000; i += 1) {
    writer.write(entry(`/?n=${i}`), i % 2 === 0);
    pass(2.5);
  }
  pass(1000);
  expect(entries().at(-1)).toBe('/?n=12000');
  expect(written()).toBeGreaterThan(100);
  expect(written()).toBeLessThan(200);
});

test('a step that had to wait is still a step', () => {
  const { window, entries, pass } = fakeWindow();
  const writer = historyWriter(window);
  for (let i = 1; i <= 60; i += 1) writer.write(entry(`/?n=${i}`), false);
  writer.write(entry('/?step'), true);
  writer.write(entry('/?step&at=a'), false);
  pass(1000);
  expect(entries().slice(1)).toEqual(['/?step&at=a']);
});

test('tries again where a browser refuses, and gives up where it always does', () => {
  const strict = fakeWindow('', 3);
  const writer = historyWriter(strict.window);
  for (let i = 1; i <= 9; i += 1) writer.write(entry(`/?n=${i}`), false);
  expect(strict.entries()).toEqual(['/?n=3']);
  strict.pass(12_000);
  expect(strict.entries()).toEqual(['/?n=9']);

  const closed = fakeWindow('', 0);
  const vain = historyWriter(closed.window);
  vain.write(entry('/?a'), true);
  closed.pass(60_000);
  expect(closed.entries()).toEqual(['/']);
});

test('writes what waits when the page is left, and forgets it when the reader has gone back', () => {
  const left = fakeWindow();
  const writer = historyWriter(left.window);
  for (let i = 1; i <= 70; i += 1) writer.write(entry(`/?n=${i}`), false);
  expect(left.entries()).toEqual(['/?n=50']);
  left.leave();
  expect(left.entries()).toEqual(['/?n=70']);
  writer.write(entry('/?n=71'), false);
  writer.drop();
  left.pass(1000);
  expect(left.entries()).toEqual(['/?n=70']);
});
