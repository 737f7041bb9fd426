import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Beside `dist`, so that a page that somebody is looking at is not replaced under them. */
export const BUILT = join(ROOT, '.cache', 'site');

export interface Site {
  /** The page's address, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page as a reader gets it, and serves it on a port that is free. */
export async function serveBuiltSite(): Promise<Site> {
  await build({ root: ROOT, logLevel: 'error', build: { outDir: BUILT, emptyOutDir: true } });
  return serve(BUILT);
}

/** Serves a folder of built files as it is. */
export async function serve(folder: string): Promise<Site> {
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
