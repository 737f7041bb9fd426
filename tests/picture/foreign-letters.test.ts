import { expect, test } from 'vitest';
import { svgLosses } from '#picture/foreign-letters.ts';
import { svgOf } from '#picture/scene-svg.ts';
import { aPlate } from './a-plate.ts';

test('a picture in letters of the bundled font leaves nothing to other fonts', () => {
  expect(svgLosses(svgOf(aPlate({ title: 'Ёлка, σοφός, Łódź — “Straße”' })))).toEqual([]);
});

test('a picture in other letters says how many of its lines need the fonts of whoever opens it', () => {
  const picture = svgOf(aPlate({ title: '高校の始業', source: 'مكتبة المدينة' }));
  expect(svgLosses(picture)).toEqual([expect.stringMatching(/^2 lines have letters that its font lacks/)]);
  expect(svgLosses(svgOf(aPlate({ title: '始業' })))).toEqual([expect.stringMatching(/^1 line has/)]);
});
