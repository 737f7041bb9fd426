import { describe, expect, it } from 'vitest';
import { occurring } from '#picture/occurring.ts';
import { svgOf } from '#picture/scene-svg.ts';
import { aBox, aLine, aScene, fullLegend } from '../build-scene.ts';
import { aPlate } from './a-plate.ts';
import { ofClass, readXml, wordsIn } from './xml-reader.ts';

const legendIn = (changes: Parameters<typeof aPlate>[0] = {}): readonly string[] => {
  const legend = ofClass(readXml(svgOf(aPlate(changes))), 'legend');
  return legend ? wordsIn(legend) : [];
};

describe('the legend of a picture', () => {
  it('explains what occurs, and nothing else', () => {
    expect(legendIn()).toEqual([
      ...['Boxes', 'Claim', 'Article'],
      ...['Lines', 'Support', 'Only together'],
      ...['Who speaks', 'SK', 'South Korea', 'R', 'Russia'],
    ]);
  });

  it('is narrowed to what a view shows', () => {
    expect(legendIn({ area: { x: 0, y: 40, width: 300, height: 60 } })).not.toContain('Russia');
  });

  it('explains an implied step only where there is one', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 90, y: 0 },
    ];
    const stated = aScene({ lines: [aLine('e', 'attacks', points)] });
    const implied = aScene({ lines: [aLine('e', 'attacks', points, { implied: true })] });
    expect(occurring(fullLegend, stated).implied).toBe(false);
    expect(legendIn({ scene: implied })).toEqual(expect.arrayContaining(['Attack', 'Implied']));
  });

  it('leaves out a group in which nothing occurs', () => {
    const spine = { width: 24, fill: '#767C84', ink: '#FFFFFF', initials: '' };
    const scene = aScene({ boxes: [aBox('a', 0, 0, { spine })], lines: [], joints: [] });
    expect(legendIn({ scene })).toEqual(['Boxes', 'Claim']);
  });

  it('finds a colour for an actor beyond those of the palette', () => {
    const spine = { width: 24, fill: '', ink: '', initials: 'N' };
    const scene = aScene({ boxes: [aBox('a', 0, 0, { spine })] });
    expect(legendIn({ scene })).toContain('The alliance');
  });
});
