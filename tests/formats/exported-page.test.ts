import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedPage, mapInPage, pageIn, SLOTS } from '#formats/exported-page.ts';
import { readMap } from '#formats/read-map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const TEMPLATE = `<html lang="${SLOTS.language}"><title>${SLOTS.title}</title><p>${SLOTS.source} ${SLOTS.saved}</p>${SLOTS.data}<script>start</script>`;

/** Where the data stands in a page, without the template around it. */
const dataOf = (page: string): string =>
  page.slice(page.indexOf('<script type'), page.indexOf('<script>start'));

describe('a page with a map in it', () => {
  it('gives back any map and its view, from the text of its file', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.string(), (map, view) => {
        const page = exportedPage(TEMPLATE, map, { view, saved: '1 May 2024', fonts: [] }) ?? '';
        const carried = mapInPage(page);
        expect(carried?.view).toBe(view);
        expect(readMap(carried?.text ?? '')).toEqual({ ok: true, map, repairs: [] });
      }),
    );
  });

  it('holds nothing that could end its data or begin a comment, whatever the map says', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.string({ unit: 'binary' }), (map, view) => {
        const page = exportedPage(TEMPLATE, map, { view, saved: '', fonts: [] }) ?? '';
        const inside = dataOf(page).replaceAll(
          /<script type="application\/json" id="[\w-]+">|<\/script>/g,
          '',
        );
        expect(inside).not.toMatch(/[<\u2028\u2029]|\p{Surrogate}/u);
        expect(page.match(/<\/?script/g)).toHaveLength(6);
        expect(page.match(/<\/?title/g)).toHaveLength(2);
      }),
    );
  });

  it('takes words that look like slots or patterns as they are', () => {
    const title = `$& $1 ${SLOTS.source} ${SLOTS.data} <b>`;
    const page = exportedPage(TEMPLATE, { ...mapOf(), title }, { view: '', saved: 'today', fonts: [] }) ?? '';
    expect(page).toContain('<title>$&#38; $1 {{source}} &#60;!--{{data}}--&#62; &#60;b&#62;</title>');
    const reading = readMap(mapInPage(page)?.text ?? '');
    expect(reading.ok && reading.map.title).toBe(title);
  });

  it('is not made of another template', () => {
    expect(exportedPage('<html>', mapOf(), { view: '', saved: '', fonts: [] })).toBeNull();
  });

  it('that carries no map, or one that was cut off, gives none', () => {
    expect(mapInPage('<!doctype html><p>Hello</p>')).toBeNull();
    expect(mapInPage('<script type="application/json" id="counterpoint-map">{"a":1')).toBeNull();
    expect(pageIn({ getElementById: () => null })).toBeNull();
  });

  it('opens in the usual way where what goes with the map is damaged', () => {
    const element = (textContent: string) => ({ textContent }) as HTMLElement;
    const read = (rest: string) =>
      pageIn({ getElementById: (id) => element(id === 'counterpoint-map' ? '{}' : rest) });
    for (const rest of ['', '{', '[]', 'null', '{"view":1,"fonts":"x"}']) {
      expect(read(rest)).toEqual({ text: '{}', view: '', saved: '', fonts: [] });
    }
  });
});
