import { describe, expect, it } from 'vitest';
import { readMap } from '#formats/read-map.ts';
import { filesBelow, textOf } from './repository/source-files.ts';

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}
interface LockedPackage {
  readonly dev?: boolean;
  readonly license?: string;
  readonly resolved?: string;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const production = locked.filter(([, { dev }]) => !dev);

describe('the packages', () => {
  it('that a reader’s page is made of are at most seventy', () => {
    expect(production.length).toBeGreaterThan(0);
    expect(production.length).toBeLessThanOrEqual(70);
  });

  it('that a reader’s page is made of can all be had under a licence other than the GPL', () => {
    const bound = production.filter(([, { license }]) => {
      const choices = (license ?? 'GPL').replace(/[()]/g, '').split(' OR ');
      return choices.every((choice) => /GPL/.test(choice));
    });
    expect(bound.map(([path]) => path)).toEqual([]);
  });

  it('are each explained in docs/dependencies.md, and nothing else is', () => {
    const explained = [...textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(
      ([, name]) => name,
    );
    const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(explained.toSorted()).toEqual(direct.toSorted());
  });

  it('are locked without the address they were fetched from, so that any mirror will do', () => {
    expect(locked.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });
});

describe('the files', () => {
  const itself = 'tests/repository.test.ts';
  const texts = filesBelow('.').filter(
    (file) =>
      file !== itself &&
      /(\.(c?[jt]sx?|m[jt]s|json|md|html|css|svg|yml|txt)|^\.[^/]+|^\.ci\/run|^[A-Z]+)$/.test(file),
  );

  it('name no folder of anybody’s machine', () => {
    const home = /(?:^|[\s"'`(=:])(?:\/(?:home|Users|root|work)\/\w|[A-Z]:\\Users\\)/m;
    const excused = new Set(['tests/tools/browser.test.ts']);
    expect(texts.filter((file) => !excused.has(file) && home.test(textOf(file)))).toEqual([]);
  });

  it('name no host of a package registry', () => {
    const registry =
      /registry\.(?:npmjs|yarnpkg|npmmirror)|\b(?:artifactory|verdaccio|nexus)\b|npm\.pkg\.github/i;
    expect(texts.filter((file) => registry.test(textOf(file)))).toEqual([]);
  });

  it('tell a newcomer the two commands that there are', () => {
    const readme = textOf('README.md');
    expect([...readme.matchAll(/^npm ci && npm \w+$/gm)].map(([line]) => line)).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
  });

  it('show a newcomer a map that opens without a repair', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(textOf('README.md')) ?? [];
    expect(readMap(example)).toMatchObject({ ok: true, repairs: [] });
  });

  it('have continuous integration run what a newcomer runs', () => {
    const steps = textOf('.ci/run')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(steps).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm ci', 'npm test']);
  });
});
