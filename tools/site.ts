import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Site {
  /** The page's address, with a slash at its end. */
  readonly url: string;
  /** The built files. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Builds the page as a reader gets it, and serves it on a port that is free. */
export async function serveBuiltSite(): Promise<Site> {
  const folder = newFolder('site');
  const { NODE_ENV } = process.env;
  // Within a test the packages would build their slower selves, some of which behave otherwise.
  process.env.NODE_ENV = 'production';
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  return serve(folder);
}

/** Serves a folder of built files as it is, until it is closed; then the folder goes too. */
export async function serve(folder: string): Promise<Site> {
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A folder of its own for each run, so that runs side by side do not build over one another. */
export function newFolder(name: string): string {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, `${name}-`));
}
