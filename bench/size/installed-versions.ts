import { createRequire } from 'node:module';

const PACKAGES = ['cytoscape', '@antv/g6', '@xyflow/react', 'sigma', 'graphology', 'vis-network'];

/** What the peers are called and which of their versions are measured, in words. */
export function installedVersions(): string {
  const require = createRequire(import.meta.url);
  return PACKAGES.map((name) => {
    const folder = require.resolve.paths(name)?.map((path) => `${path}/${name}/package.json`) ?? [];
    const found = folder.find((path) => canRead(require, path));
    return `${name} ${found ? (require(found) as { version: string }).version : '?'}`;
  }).join(', ');
}

function canRead(require: NodeJS.Require, path: string): boolean {
  try {
    require.resolve(path);
    return true;
  } catch {
    return false;
  }
}
