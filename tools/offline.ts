import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WORKER = readFileSync(new URL('./offline/worker.js', import.meta.url), 'utf8');

/** Where the worker stands that keeps the page, relative to the site. */
const WORKER_ADDRESS = 'service-worker.js';

/** What few readers ever need is kept once it was used: letters of other scripts, fonts for PDFs, the page to be saved. */
const LATER = /^fonts\/|^reader\.html$|-(?:latin-ext|cyrillic|greek|vietnamese)[\w-]*\.woff2$/;

/** What the public folder adds to the build. */
const PUBLIC = ['icon.svg'] as const;

/** Builds the worker that keeps all of this build, and nothing of another, for when there is no network. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle).map((file): readonly [string, string | Uint8Array] => [
          file.fileName,
          file.type === 'chunk' ? file.code : file.source,
        ]);
        for (const name of PUBLIC) {
          files.push([name, readFileSync(new URL(`../public/${name}`, import.meta.url))]);
        }
        this.emitFile({ type: 'asset', fileName: WORKER_ADDRESS, source: serviceWorker(files) });
      },
    },
  };
}

/** The worker for these files, each with its content. Names with a hash say what is in them; the others are checked. */
export function serviceWorker(files: readonly (readonly [string, string | Uint8Array])[]): string {
  const sorted = files
    .filter(([name]) => name !== WORKER_ADDRESS)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const needed = sorted.filter(([name]) => !LATER.test(name));
  const checked = needed.map(([name, content]) => [
    name,
    name.startsWith('assets/') ? '' : `sha256-${sha256(content)}`,
  ]);
  const build = sha256(JSON.stringify(sorted.map(([name, content]) => [name, sha256(content)])));
  const later = sorted.map(([name]) => name).filter((name) => LATER.test(name));
  return [
    `const BUILD = ${JSON.stringify(build)};`,
    `const NEEDED = ${JSON.stringify(Object.fromEntries(checked))};`,
    `const LATER = ${JSON.stringify(later)};`,
    WORKER,
  ].join('\n');
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}
