import { join } from 'node:path';
import { build } from 'vite';
import { newFolder } from '../../tools/site.ts';

/** Builds the peers' page as their users would, and ours for maps beyond a file; gives the folder that they are in. */
export async function builtPages(): Promise<string> {
  const folder = newFolder('peers');
  const root = join(import.meta.dirname, '..', 'pages');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    resolve: { dedupe: ['react', 'react-dom'] },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: ['peer.html', 'ours.html'].map((page) => join(root, page)) },
    },
  });
  return folder;
}
