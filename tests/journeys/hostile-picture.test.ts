import fc from 'fast-check';
import { expect } from 'vitest';
import { wholeOf } from '#analysis/drawn.ts';
import { pictureOf } from '#picture/scene-svg.ts';
import { buildScene } from '#scene/build-scene.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { legendOf } from '#scene/legend.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { test } from './page.ts';

test('pictures of 200 random maps, hostile strings and all, are XML that a browser reads', async ({
  visitor,
}) => {
  const documents = await Promise.all(
    fc.sample(arbitraryMap({ nodes: 6, edges: 8 }), 200).map(async (map) => {
      const shown = wholeOf(map);
      const layout = await layOut(null, layoutRequest(map, shown, { width: 900, height: 600 }));
      const picture = pictureOf({
        scene: buildScene(map, shown, layout, 'light'),
        words: 'text',
        area: null,
        title: map.title,
        filter: map.nodes[0]?.text ?? '',
        legend: legendOf(map, shown),
        source: map.summary ?? '',
        date: '1 May 2024',
      });
      return picture.svg(picture, null);
    }),
  );
  const page = await visitor.open();
  const broken = await page.evaluate(
    (texts) =>
      texts.filter((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return parsed.querySelector('parsererror, script, image, foreignObject') !== null;
      }),
    documents,
  );
  expect(broken).toEqual([]);
});
