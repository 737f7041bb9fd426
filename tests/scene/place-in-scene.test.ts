import { expect, test } from 'vitest';
import { placeInScene } from '#scene/place-in-scene.ts';
import { aLine, aScene } from '../build-scene.ts';

const middle = (scene = aScene(), id = 'ab') => {
  const place = placeInScene(scene, id);
  return place && [place.x + place.width / 2, place.y + place.height / 2];
};

test('a node has the place of its box, and what is not drawn has none', () => {
  expect(placeInScene(aScene(), 'b')).toEqual({ x: 400, y: 160, width: 260, height: 84 });
  expect(placeInScene(aScene(), 'nothing')).toBeNull();
});

test('a step of linked premises has its place at their bar', () => {
  expect(middle()).toEqual([340, 152]);
});

test('another step has it half way along its line, wherever that bends', () => {
  const bent = aLine('bent', 'attacks', [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 300 },
  ]);
  expect(middle(aScene({ joints: [], lines: [bent] }), 'bent')).toEqual([100, 100]);
});

test('a line without length has a place all the same', () => {
  const point = aLine('point', 'supports', [
    { x: 7, y: 7 },
    { x: 7, y: 7 },
  ]);
  expect(middle(aScene({ joints: [], lines: [point] }), 'point')).toEqual([7, 7]);
});
