import type { Plugin } from 'vite';

/** Layouts that Cytoscape brings along and this program never asks for: it gives every place itself. */
const LAYOUTS = {
  breadthfirst: 'BreadthFirstLayout',
  circle: 'CircleLayout',
  concentric: 'ConcentricLayout',
  cose: 'CoseLayout',
  random: 'RandomLayout',
} as const;

/**
 * Leaves out of the build what Cytoscape can do besides drawing: a sixth of it, which every reader would wait for. Where a
 * new version is written in another way, the build ends and says so: look for the places in it, or take this away.
 */
export function slimCytoscape(): Plugin {
  return {
    name: 'slim-cytoscape',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/cytoscape.esm.mjs')) return null;
      return { code: slimmed(code), map: null };
    },
  };
}

/** The text of Cytoscape without all that; throws where it is written in another way. */
export function slimmed(code: string): string {
  return withoutWebgl(withoutLayouts(withoutAlgorithms(code)));
}

/** Graph algorithms are methods of every collection: the list of them is emptied, and what only it holds on to goes. */
function withoutAlgorithms(code: string): string {
  return changed(code, /\[[^[\]]*\bmarkovClustering\$1[^[\]]*\](?=\.forEach\()/, '[]');
}

function withoutLayouts(code: string): string {
  return Object.entries(LAYOUTS).reduce((left, [name, type]) => {
    const unlisted = changed(left, new RegExp(`\\{\\s*name: '${name}',\\s*impl: ${type}\\s*\\},?`));
    return changed(unlisted, method(`${type}\\.prototype\\.\\w+`));
  }, code);
}

/** Drawing by the graphics card, which nothing here turns on. */
function withoutWebgl(code: string): string {
  return changed(code, method('CRp\\$\\d+\\.initWebgl'));
}

/** Every statement at the top of the file that makes a method of this name, up to its end. */
function method(name: string): RegExp {
  return new RegExp(`^${name} = function \\([^)]*\\) \\{\\n[^]*?^\\};\\n`, 'gm');
}

function changed(code: string, pattern: RegExp, to = ''): string {
  const left = code.replace(pattern, to);
  if (left === code) throw new Error(`Cytoscape has nothing like ${pattern}: see tools/slim-cytoscape.ts`);
  return left;
}
