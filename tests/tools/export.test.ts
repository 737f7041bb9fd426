import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readMap } from '#formats/read-map.ts';
import { inkOf, openedPdf } from '../picture/pdf/opened-pdf.ts';
import { readXml } from '../picture/xml-reader.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TREATY = 'graph-data/russia-dprk-treaty.json';
const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('export', { timeout: 60_000 }, () => {
  it('draws what an actor says and what answers it, as SVG', () => {
    const out = join(folder, 'seoul.svg');
    const { status, stdout } = run(TREATY, '--actor', 'South Korea', '-o', out);
    expect([status, stdout]).toEqual([0, `${out}\n`]);
    const text = readFileSync(out, 'utf8');
    expect(readXml(text).name).toBe('svg');
    expect(text).toContain('South Korea and what answers it');
  });

  it('draws a PNG as large as asked for, without a browser', () => {
    const out = join(folder, 'dog.png');
    expect(run('graph-data/everyday-argument.json', '--scale', '1', '--out', out).status).toBe(0);
    const bytes = readFileSync(out);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(400);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it('writes a PDF on the paper that is asked for', async () => {
    const out = join(folder, 'dog.pdf');
    const { status, stderr } = run(
      'graph-data/everyday-argument.json',
      '--paper',
      'a4',
      '--outline',
      '-o',
      out,
    );
    expect([status, stderr]).toEqual([0, '']);
    const { pages, complaints } = await openedPdf(readFileSync(out), 0.5);
    expect(complaints).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(inkOf(page)).toBeGreaterThan(0.005);
  });

  it('writes the part that is asked for as a map that opens again', () => {
    const out = join(folder, 'part.json');
    expect(run(TREATY, '--actor', 'chang-ho-jin', '--lens', 'only', '-o', out).status).toBe(0);
    const reading = readMap(readFileSync(out));
    expect(reading.ok && reading.map.actors.map(({ name }) => name)).toContain('South Korea');
    expect(reading.ok && reading.repairs).toEqual([]);
  });

  it('says what a format cannot hold, and still writes the file', () => {
    const out = join(folder, 'map.csv');
    const { status, stderr } = run(TREATY, '-o', out);
    expect(status).toBe(0);
    expect(stderr).toContain('10 sources are left out');
    expect(readdirSync(folder).filter((name) => name.startsWith('map-'))).toEqual([
      'map-statements.csv',
      'map-steps.csv',
    ]);
  });

  it.each([
    [['nowhere.json'], 'There is no such file.'],
    [[TREATY, '--actor', 'Mars'], 'The map has no actor “Mars”.'],
    [[TREATY, '--format', 'pptx'], 'There is no format “pptx”'],
    [[TREATY, '--lens', 'between', '--actor', 'russia'], 'takes two actors'],
    [[TREATY, '-o', '/nowhere/at/all.dot'], 'cannot be written'],
    [['package.json'], 'This looks like a package description'],
    [[], 'Name one map file.'],
    [[TREATY, '--colour', 'red'], "Unknown option '--colour'"],
  ])('ends with 1 and one line where something is wrong: %j', (args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n').at(-1)).toContain(words);
  });
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/export.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}
