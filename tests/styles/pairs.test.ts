import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '#scene/palette.ts';
import { THEMES, type Theme } from '#scene/scene.ts';
import { contrast } from '../contrast.ts';

const folder = new URL('../../src/styles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'tokens.css');

/** What texts stand on: a page, a panel, a row that is pointed at, one that is chosen, a chapter. */
const PAPERS = ['background', 'panel', 'hover', 'chosen', 'chapter'];

/** For each colour that style sheets write with, all that it is written on. */
const TEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ink', [...PAPERS, 'box']],
  ['muted-ink', PAPERS],
  ['background', ['ink']],
  ['panel', ['ink']],
  ['thesis-ink', ['thesis']],
  ['supports', ['panel', 'hover']],
  ['attacks', ['panel', 'hover']],
  ['undercuts', ['panel', 'hover']],
]);

/** For each colour that tells where a control is, or what a line means, all that it is drawn on. */
const LINES: ReadonlyMap<string, readonly string[]> = new Map([
  ['control', ['background', 'panel', 'hover']],
  ['ink', PAPERS],
  ['focus', PAPERS],
  ['muted-ink', PAPERS],
  ['supports', [...PAPERS, 'box']],
  ['attacks', [...PAPERS, 'box']],
  ['undercuts', [...PAPERS, 'box']],
]);

/** Hairlines between what stands apart anyway, and the rim of a disc that stands out by itself. */
const ORNAMENT = ['rule', 'panel'];

/** Every token that stands in declarations of these properties, with where. */
function used(properties: string): readonly (readonly [string, string])[] {
  const declared = new RegExp(`(?<![\\w-])(?:${properties}):([^;{}]*);`, 'g');
  return sheets.flatMap((sheet) =>
    [...read(sheet).matchAll(declared)].flatMap(([, value = '']) =>
      [...value.matchAll(/var\(--([\w-]+)/g)].map(([, token = '']) => [token, sheet] as const),
    ),
  );
}

function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const block = read('tokens.css').split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const pairsOf = (of: ReadonlyMap<string, readonly string[]>) =>
  [...of].flatMap(([above, grounds]) => grounds.map((ground) => ({ above, ground })));

describe('the pairs of colours below', () => {
  const colours = tokensOf('light');

  it('name every colour that a style sheet writes with', () => {
    const written = used('color').filter(([token]) => colours.has(token));
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter(([token]) => !TEXTS.has(token))).toEqual([]);
  });

  it('name every colour that a style sheet draws a line with', () => {
    const drawn = used('(?:border|outline|text-decoration)[\\w-]*|stroke|box-shadow').filter(([token]) =>
      colours.has(token),
    );
    expect(drawn.length).toBeGreaterThan(50);
    const meant = drawn.filter(([token]) => !ORNAMENT.includes(token));
    expect(meant.filter(([token]) => !LINES.has(token) && !PAPERS.includes(token))).toEqual([]);
  });

  it('name every colour that something is written on', () => {
    const grounds = new Set([...PAPERS, ...[...TEXTS.values()].flat()]);
    // Bars and swatches: nothing is written on them.
    const bare = ['supports', 'attacks', 'muted-ink', 'rule'];
    const laid = used('background').filter(([token]) => colours.has(token));
    expect(laid.length).toBeGreaterThan(30);
    expect(laid.filter(([token]) => !grounds.has(token) && !bare.includes(token))).toEqual([]);
  });
});

describe.each(THEMES)('on the %s page', (theme) => {
  const tokens = tokensOf(theme);
  const palette = PALETTES[theme];
  const between = (above: string, ground: string) => contrast(tokens.get(above), tokens.get(ground));

  it.each(pairsOf(TEXTS))('$above can be read on $ground', ({ above, ground }) => {
    expect(between(above, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairsOf(LINES))('a line of $above is seen on $ground', ({ above, ground }) => {
    expect(between(above, ground)).toBeGreaterThanOrEqual(3);
  });

  it('counts of the matrix can be read on their fields, however full', () => {
    for (const side of ['supports', 'attacks']) {
      // The most that matrix.css mixes in.
      const field = mixed(tokens.get('panel'), tokens.get(side), 0.32);
      expect(contrast(tokens.get('ink'), field), side).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens.get(side), field), side).toBeGreaterThanOrEqual(3);
    }
  });

  it('initials can be read on every actor’s colour, and the colour seen on the box', () => {
    // Who is nobody has no initials, only the picture of what is said.
    expect(contrast(palette.actorInk, palette.nobody)).toBeGreaterThanOrEqual(3);
    for (const colour of palette.actors) {
      expect(contrast(palette.actorInk, colour), colour).toBeGreaterThanOrEqual(4.5);
      for (const ground of [palette.box, palette.background, palette.chapter])
        expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it('every text of the drawing can be read', () => {
    const written = [
      [palette.ink, palette.box],
      [palette.ink, palette.tab],
      [palette.thesisInk, palette.thesis],
      [palette.chapterInk, palette.chapter],
      [palette.chapterInk, palette.background],
      [palette.mutedInk, palette.background],
      [palette.actorInk, palette.relation.supports],
      [palette.actorInk, palette.relation.attacks],
    ] as const;
    for (const [above, ground] of written) expect(contrast(above, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('every line of the drawing is seen, and the ring around what has the focus', () => {
    for (const ground of [palette.background, palette.chapter, palette.box])
      for (const colour of [...Object.values(palette.relation), palette.focus, palette.thesis])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

function mixed(below = '', above = '', part = 0): string {
  const at = (colour: string, place: number) => Number.parseInt(colour.slice(place, place + 2), 16);
  const channel = (place: number) => Math.round(at(below, place) * (1 - part) + at(above, place) * part);
  return `#${[1, 3, 5].map((place) => channel(place).toString(16).padStart(2, '0')).join('')}`;
}
