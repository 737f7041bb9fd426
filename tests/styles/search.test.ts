import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '#scene/scene.ts';
import { contrast } from '../contrast.ts';

const read = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const tokens = read('tokens');
/** How much ink is mixed into what a mark stands on. */
const share =
  Number(/\.hit mark \{[^}]*color-mix\(in srgb, var\(--ink\) (\d+)%/.exec(read('search'))?.[1]) / 100;

describe.each(THEMES)('a mark on the %s page', (theme) => {
  const block = tokens.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? '';

  it.each(['panel', 'chosen'])('can be read on the %s', (name) => {
    expect(contrast(token('ink'), mixed(token(name), token('ink'), share))).toBeGreaterThanOrEqual(4.5);
  });
});

function mixed(below: string, above: string, part: number): string {
  const at = (colour: string, place: number) => Number.parseInt(colour.slice(place, place + 2), 16);
  const channel = (place: number) => Math.round(at(below, place) * (1 - part) + at(above, place) * part);
  return `#${[1, 3, 5].map((place) => channel(place).toString(16).padStart(2, '0')).join('')}`;
}
