import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { newFolder, ROOT } from '../site.ts';

/** Builds one of the pages beside this file into a folder of its own, as that folder's first page. */
export async function builtPage(name: string): Promise<string> {
  const folder = newFolder(name);
  const root = join(ROOT, 'tools', 'bench');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: join(root, `${name}.html`) },
    },
  });
  copyFileSync(join(folder, `${name}.html`), join(folder, 'index.html'));
  return folder;
}
