/** A place in src: a folder, or a file at its top. Where several fit a file, the longest does. */
interface Place {
  /** Its path from src. */
  readonly path: string;
  /** The other places that it may import from. */
  readonly imports: readonly string[];
}

const UP_TO_SCENE = ['domain', 'formats', 'analysis', 'scene'];

/** The layers of src, lowest first. Every file of src stands in one of these places. */
export const PLACES: readonly Place[] = [
  { path: 'domain', imports: [] },
  { path: 'analysis', imports: ['domain'] },
  { path: 'formats', imports: ['domain', 'analysis'] },
  { path: 'scene', imports: ['domain', 'formats', 'analysis'] },
  { path: 'store', imports: UP_TO_SCENE },
  // The two drawings are given what they need, so that they can be tested without a store.
  { path: 'canvas', imports: UP_TO_SCENE },
  { path: 'picture', imports: UP_TO_SCENE },
  {
    path: 'components',
    imports: [...UP_TO_SCENE, 'store', 'canvas', 'picture', 'components/controls', 'styles'],
  },
  // Buttons, trees and dialogs that know nothing of maps.
  { path: 'components/controls', imports: ['styles'] },
  { path: 'styles', imports: [] },
  // Sends for the map, then loads the program.
  { path: 'start.ts', imports: ['store', 'main.tsx'] },
  { path: 'main.tsx', imports: [...UP_TO_SCENE, 'store', 'components', 'page.tsx'] },
  // The same within a page that holds its map.
  { path: 'exported.tsx', imports: [...UP_TO_SCENE, 'store', 'picture', 'page.tsx'] },
  // The program on the page, whichever of the two has begun it.
  { path: 'page.tsx', imports: ['store', 'components'] },
];

/** Where each outside package may be imported; no other is. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  '@argdown/core': ['formats/imports/argdown'],
  '@fontsource-variable/source-sans-3': ['main.tsx', 'picture'],
  cytoscape: ['canvas'],
  'd3-hierarchy': ['scene/overview'],
  elkjs: ['scene/layout'],
  flatqueue: ['scene/layout'],
  idb: ['store/library/maps-base.ts'],
  immer: ['store'],
  'js-yaml': ['formats/imports/argdown'],
  'lucide-react': ['components'],
  minisearch: ['analysis/search'],
  react: ['components', 'page.tsx'],
  'react-aria-components': ['components'],
  'react-cytoscapejs': ['components/stage'],
  // What is for paper has to be there before a browser's event is over.
  'react-dom': ['page.tsx', 'components/print'],
  saxes: ['formats/imports/xml'],
  zod: ['formats'],
  zustand: ['store', 'components/app/app-store.ts'],
};

/** Names that say nothing of what a file holds. */
export const EMPTY_NAMES: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'types',
  'index',
  'common',
  'misc',
  'shared',
  'lib',
];

export const MOST_LINES = 300;

/** The place of a file of src, or undefined where nobody has given it one. */
export function placeOf(file: string): Place | undefined {
  return PLACES.filter(({ path }) => within(file, path)).toSorted((a, b) => b.path.length - a.path.length)[0];
}

function within(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

/** What is wrong with an import of `target`, a file of src, in `file`; undefined where nothing is. */
export function crossing(file: string, target: string): string | undefined {
  const from = placeOf(file);
  const to = placeOf(target);
  if (!from || !to || from === to) return undefined;
  if (from.imports.includes(to.path)) return undefined;
  return `${file} imports ${target}: ${from.path} may not know ${to.path}`;
}

/** What is wrong with an import of an outside package; undefined where nothing is. */
export function strayPackage(file: string, specifier: string): string | undefined {
  const name = packageName(specifier);
  const homes = PACKAGE_HOMES[name];
  if (!homes) return `${file} imports ${name}, a package without a home`;
  if (homes.some((home) => within(file, home))) return undefined;
  return `${file} imports ${name}, whose home is ${homes.join(' and ')}`;
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
