import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './repository/imports.ts';
import {
  crossing,
  EMPTY_NAMES,
  MOST_LINES,
  PACKAGE_HOMES,
  PLACES,
  placeOf,
  strayPackage,
} from './repository/layers.ts';
import { ringIn } from './repository/rings.ts';
import { filesBelow, targetInSource, textOf } from './repository/source-files.ts';

const files = filesBelow('src');
const modules = files.filter((file) => /\.tsx?$/.test(file));
const imports = new Map(modules.map((file) => [file, importsOf(file, textOf(`src/${file}`))]));

/** What `check` finds wrong with any import of any module. */
function wrong(
  check: (file: string, specifier: string, target: string | undefined) => string | undefined,
): string[] {
  return [...imports].flatMap(([file, specifiers]) =>
    specifiers.flatMap((specifier) => check(file, specifier, targetInSource(file, specifier)) ?? []),
  );
}

describe('the source', () => {
  it('is there to be read', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect([...imports.values()].flat().length).toBeGreaterThan(modules.length);
  });

  it('has a place for every file', () => {
    expect(files.filter((file) => !placeOf(file))).toEqual([]);
  });

  it('is imported in one direction: no layer knows one above it', () => {
    expect(wrong((file, _, target) => target && crossing(file, target))).toEqual([]);
  });

  it('imports only files that are there', () => {
    const known = new Set(files);
    expect(
      wrong((file, specifier, target) => {
        if (!target || known.has(target)) return undefined;
        return `${file} imports ${specifier}, which is not a file of src`;
      }),
    ).toEqual([]);
  });

  it('names a module of another folder by its layer, as in #domain/map.ts', () => {
    expect(
      wrong((file, specifier) => (specifier.startsWith('..') ? `${file} imports ${specifier}` : undefined)),
    ).toEqual([]);
  });

  it('uses each outside package in its home only', () => {
    expect(wrong((file, specifier, target) => (target ? undefined : strayPackage(file, specifier)))).toEqual(
      [],
    );
  });

  it('has no ring of files that import one another', () => {
    const graph = [...imports].map(([file, specifiers]): [string, string[]] => [
      file,
      specifiers.flatMap((specifier) => targetInSource(file, specifier) ?? []),
    ]);
    expect(ringIn(new Map(graph))).toBeUndefined();
  });

  it('has no file whose name says nothing', () => {
    const empty = new Set(EMPTY_NAMES);
    expect(
      files.filter((file) => file.split('/').some((part) => empty.has(part.split('.')[0] ?? ''))),
    ).toEqual([]);
  });

  it(`has no module of more than ${MOST_LINES} lines`, () => {
    const long = modules.filter((file) => textOf(`src/${file}`).trimEnd().split('\n').length > MOST_LINES);
    expect(long).toEqual([]);
  });
});

describe('the rules', () => {
  it('give a home to the packages that the source uses, and to no other', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    expect(Object.keys(PACKAGE_HOMES).toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  it('name only places that are there', () => {
    const missing = PLACES.filter(
      ({ path }) => !files.some((file) => file === path || file.startsWith(`${path}/`)),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('let an import go down, and see one that goes up or sideways', () => {
    expect(crossing('components/app/App.tsx', 'domain/map.ts')).toBeUndefined();
    expect(crossing('canvas/elements.ts', 'canvas/style.ts')).toBeUndefined();
    expect(crossing('domain/map.ts', 'formats/map-schema.ts')).toContain('domain may not know formats');
    expect(crossing('analysis/visibility.ts', 'formats/read-map.ts')).toContain('may not know');
    expect(crossing('canvas/elements.ts', 'store/store.ts')).toContain('canvas may not know store');
    expect(crossing('picture/scene-svg.ts', 'store/store.ts')).toContain('picture may not know store');
    expect(crossing('components/controls/Button.tsx', 'store/store.ts')).toContain('may not know store');
    expect(crossing('components/app/App.tsx', 'main.tsx')).toContain('components may not know main.tsx');
  });

  it('see a package away from its home, and one without a home', () => {
    expect(strayPackage('formats/map-schema.ts', 'zod')).toBeUndefined();
    expect(strayPackage('components/app/app-store.ts', 'zustand')).toBeUndefined();
    expect(strayPackage('components/app/App.tsx', 'zustand')).toContain('whose home is store');
    expect(strayPackage('domain/map.ts', 'immer')).toContain('whose home is store');
    expect(strayPackage('domain/map.ts', 'node:fs')).toContain('without a home');
    expect(strayPackage('scene/wrap.ts', 'react/jsx-runtime')).toContain('whose home is components');
    expect(strayPackage('scene/wrap.ts', '@fontsource-variable/source-sans-3/wght.css')).toContain(
      'whose home',
    );
  });

  it('have no place for a folder that nobody has placed', () => {
    expect(placeOf('plugins/thing.ts')).toBeUndefined();
    expect(placeOf('app.tsx')).toBeUndefined();
    expect(placeOf(`components/${basename('x.tsx')}`)?.path).toBe('components');
  });

  it('see a ring', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(ringIn(ring)).toEqual(['b', 'd', 'b']);
    expect(
      ringIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe('the reader of imports', () => {
  it.each([
    ["import { a } from '#domain/a.ts';", ['#domain/a.ts']],
    ["import type { A } from '#domain/a.ts';", ['#domain/a.ts']],
    ["import { type A } from '#domain/a.ts';", ['#domain/a.ts']],
    ["import './page.css';", ['./page.css']],
    ["import a, * as b from 'b';", ['b']],
    ["import {\n  a,\n  // from 'elsewhere'\n  b,\n} from\n  'c';", ['c']],
    ["export { a } from 'a'; export * from 'b'; export type { C } from 'c';", ['a', 'b', 'c']],
    ["const page = () => import('./page.ts');", ['./page.ts']],
    ['const page = (name: string) => import(name);', ['(computed)']],
    ["type A = import('a').A;", ['a']],
    [
      "new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });",
      ['./layout-worker.ts'],
    ],
    ["const maps = import.meta.glob('/graph-data/*.json');", ['/graph-data/*.json']],
    ["import a = require('a');", ['a']],
  ])('reads %s', (text, expected) => {
    expect(importsOf('a.ts', text)).toEqual(expected);
  });

  it('is not taken in by a comment, a text or a pattern', () => {
    const text = `// import a from 'a';
      /* export * from 'b'; */
      const words = "import c from 'c'"; const more = \`import('d')\`; const pattern = /import 'e'/;
      const page = <p>import f from 'f'</p>; export const g = 1; new URL('h', 'https://example.org');`;
    expect(importsOf('a.tsx', text)).toEqual([]);
  });

  it('refuses a file that it cannot read, rather than find nothing in it', () => {
    expect(() => importsOf('a.ts', 'import { from')).toThrow('a.ts cannot be read');
  });
});
