import { describe, expect, it } from 'vitest';
import { serviceWorker } from '../../tools/offline.ts';

const FILES = [
  ['index.html', '<!doctype html>'],
  ['assets/main-abc.js', 'main()'],
  ['maps/a.json', '{}'],
  ['reader.html', '<!doctype html>'],
  ['fonts/source-sans-3-latin-400.ttf', 'ttf'],
  ['assets/source-sans-3-greek-wght-normal-abc.woff2', 'woff2'],
] as const;

/** What the worker begins with. */
function headOf(worker: string) {
  const [, build, needed, later] =
    /^const BUILD = (.*);\nconst NEEDED = (.*);\nconst LATER = (.*);\n/.exec(worker) ?? [];
  return {
    build: JSON.parse(build ?? '') as string,
    needed: JSON.parse(needed ?? '') as Record<string, string>,
    later: JSON.parse(later ?? '') as string[],
  };
}

describe('the worker that keeps the page', () => {
  it('takes at once what every reader needs, and the rest when it was used', () => {
    const { needed, later } = headOf(serviceWorker(FILES));
    expect(Object.keys(needed)).toEqual(['assets/main-abc.js', 'index.html', 'maps/a.json']);
    expect(later).toHaveLength(3);
  });

  it('checks the content of what keeps its name from build to build', () => {
    const { needed } = headOf(serviceWorker(FILES));
    expect(needed['assets/main-abc.js']).toBe('');
    expect(needed['index.html']).toMatch(/^sha256-[\w+/]{43}=$/);
  });

  it('is the same for the same files in any order, and another for any other content', () => {
    const { build } = headOf(serviceWorker(FILES));
    expect(headOf(serviceWorker(FILES.toReversed())).build).toBe(build);
    const others = FILES.map(([name]) => FILES.map((file) => (file[0] === name ? [name, 'other'] : file)));
    const builds = others.map((files) => headOf(serviceWorker(files as [string, string][])).build);
    expect(new Set([build, ...builds]).size).toBe(FILES.length + 1);
  });
});
