import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('check-map', { timeout: 30_000 }, () => {
  it('says in one line that a map is clean', () => {
    const { status, stdout } = checkMap('graph-data/everyday-argument.json');
    expect(stdout).toMatch(/^graph-data\/everyday-argument\.json: clean\. 15 nodes \(claim 6, .*\n$/);
    expect(status).toBe(0);
  });

  it('names each problem of a broken map with its place, and goes on with the next file', () => {
    const node = { type: 'claim', text: 'A sentence.' };
    const broken = file('broken.json', {
      thesis: ['a'],
      sources: [{ id: 's', kind: 'book', title: 'S', editions: [{ id: 'full', label: 'Full' }] }],
      nodes: [
        { ...node, id: 'a', label: 'x'.repeat(41), actors: ['nobody'], quote: 'Not there.' },
        {
          ...node,
          id: 'a',
          label: 'b',
          anchors: [{ source: 's', edition: 'full', paragraph: 1, start: 'Never said' }],
        },
      ],
      edges: [{ id: 'e', type: 'supports', from: 'a', to: 'gone' }],
    });
    const words = join(folder, 'full.txt');
    writeFileSync(words, 'One paragraph.\nAnother one.\n');
    const { status, stdout } = checkMap(broken, 'nowhere.json', '--source', `full=${words}`);
    const places = stdout.split('\n').map((line) => line.replace(`${broken}: `, '').split(': ')[0]);
    expect(places).toEqual([
      'nodes[1].id',
      'nodes[0].actors[0]',
      'edges[0].to',
      'nodes[0].label',
      'nodes[0]',
      'nodes[1]',
      'nodes[1].anchors[0]',
      'full, paragraph 2',
      'nodes[0].quote',
      expect.stringMatching(/^9 problems\. 2 nodes/),
      'nowhere.json',
      '',
    ]);
    expect(stdout).toContain('nowhere.json: There is no such file.\n');
    expect(status).toBe(1);
  });

  it('refuses what is no map in one line', () => {
    const { status, stdout } = checkMap('package.json', 'graph-data');
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stdout).toMatch(/^package\.json: format: This looks like a package description/);
    expect(stdout).toContain('graph-data: This is a folder, not a file.');
    expect(status).toBe(1);
  });

  it('says which editions there are where one is unknown', () => {
    const { status, stdout } = checkMap(
      'graph-data/everyday-argument.json',
      '--source',
      'radio=package.json',
    );
    expect(stdout).toContain('The map has no such edition; it has print, online, guide, bylaw, count.');
    expect(status).toBe(1);
  });

  it.each([[[]], [['--sorce', 'x']], [['a.json', '--source', 'full']]])(
    'points to its help when misused: %j',
    (args) => {
      const { status, stderr } = checkMap(...args);
      expect(stderr).toContain('Try: npm run check-map -- --help');
      expect(status).toBe(2);
    },
  );

  it('explains itself', () => {
    const { status, stdout } = checkMap('--help');
    expect(stdout).toContain('--source EDITION=TEXTFILE');
    expect(status).toBe(0);
  });
});

function checkMap(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'tools/check-map.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

function file(name: string, fields: object): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    JSON.stringify({ format: 'counterpoint-map', version: 1, title: 'T', language: 'en', ...fields }),
  );
  return path;
}
