import { describe, expect, it } from 'vitest';
import { THEMES } from '#scene/scene.ts';
import { mapIndex } from '../../tools/map-index.ts';
import { openingLayouts } from '../../tools/map-layouts.ts';
import { mapThumbnail } from '../../tools/map-thumbnail.ts';
import { mapOf } from '../build-map.ts';
import { allOf, readXml } from '../picture/xml-reader.ts';
import { shippedMap } from '../shipped-file.ts';

describe('the list of maps', () => {
  it('says of each how much it holds, in which language, and what there is to see', () => {
    const maps = new Map(['library-evenings-ar', 'how-to-read'].map((name) => [name, shippedMap(name)]));
    const [first, second] = mapIndex(maps);
    expect(first?.name).toBe('how-to-read');
    expect(second).toMatchObject({
      name: 'library-evenings-ar',
      title: shippedMap('library-evenings-ar').title,
      language: 'ar',
      statements: 32,
      speakers: 6,
    });
    expect(second?.shows).toMatch(/Arabic/);
  });

  it('tells a map that nobody has described by its own summary, after the others', () => {
    const mine = { ...mapOf({ nodes: ['a@ann', 'b@ann+ben'] }), title: 'Mine', summary: 'A dog.' };
    const maps = new Map([
      ['a-map', mine],
      ['how-to-read', shippedMap('how-to-read')],
    ]);
    const listed = mapIndex(maps);
    expect(listed.map(({ name }) => name)).toEqual(['how-to-read', 'a-map']);
    expect(listed[1]).toMatchObject({ shows: 'A dog.', statements: 2, speakers: 2 });
  });
});

describe('the small picture of a map', () => {
  it('is light to load, holds no word, and has the thesis in its own colour', async () => {
    const map = shippedMap('everyday-argument');
    const [, desk] = (await openingLayouts(map)).layouts;
    if (!desk) throw new Error('There is no layout for a desk.');
    const pictures = THEMES.map((theme) => mapThumbnail(map, desk, theme));
    for (const picture of pictures) {
      expect(picture.length).toBeLessThan(30_000);
      const elements = allOf(readXml(picture));
      expect(elements.some(({ name }) => name === 'text')).toBe(false);
      const boxes = elements.map(({ attributes }) => attributes.get('d') ?? '').join('');
      // A body and a spine for each box, and the chapters' panels.
      expect(boxes.match(/z/g)?.length).toBe(2 * map.nodes.length + map.topics.length);
    }
    expect(pictures[0]).not.toBe(pictures[1]);
  });
});
