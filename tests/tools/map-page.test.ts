import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mapInPage, SLOTS } from '#formats/exported-page.ts';
import { readMap } from '#formats/read-map.ts';
import { mapPage } from '../../tools/map-page.ts';
import { mapOf } from '../build-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'map-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const template = join(folder, 'reader.html');
writeFileSync(template, Object.values(SLOTS).join('\n'));

const fontsIn = (page: string | null): number => page?.split('data:font/woff2;base64,').length ?? 0;

describe('a page from the command line', () => {
  it('holds its map, and the letters that it is written in', () => {
    const map = mapOf({ nodes: ['a', 'b'], edges: ['b -> a'] });
    const page = mapPage(map, '1 May 2024', template);
    const reading = readMap(mapInPage(page ?? '')?.text ?? '');
    expect(reading.ok && reading.map).toEqual(map);
    expect(page).toContain('Saved on 1 May 2024');
    expect(fontsIn(page)).toBe(2);
    expect(fontsIn(mapPage({ ...map, title: 'Договор' }, '1 May 2024', template))).toBe(3);
  });

  it('is not made where the template has not been built', () => {
    expect(mapPage(mapOf(), '1 May 2024', join(folder, 'nowhere.html'))).toBeNull();
  });
});
