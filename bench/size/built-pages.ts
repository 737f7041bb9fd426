import { join } from 'node:path';
import { build } from 'vite';
import { newFolder } from '../../tools/site.ts';

/** Builds the peers' page as their users would, and gives the folder that it is in. */
export async function builtPages(): Promise<string> {
  const folder = newFolder('peers');
  const root = join(import.meta.dirname, '..', 'pages');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(root, 'peer.html') },
    },
  });
  return folder;
}
