import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { newFolder, ROOT } from '../site.ts';

/** What each of the pages is: room for a map, and one script. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The same with Cytoscape alone</title>
    <style>html, body, #map { margin: 0; height: 100%; }</style>
  </head>
  <body>
    <div id="map"></div>
    <script type="module" src="./page.js"></script>
  </body>
</html>
`;

/** Builds one of the scripts beside this file into a folder of its own, with a page that runs it as that folder's first. */
export async function builtPage(name: string): Promise<string> {
  const folder = newFolder(name);
  await build({
    root: join(ROOT, 'tools', 'bench'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, 'tools', 'bench', `${name}.ts`),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  writeFileSync(join(folder, 'index.html'), PAGE);
  return folder;
}
