import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, minify, type Plugin } from 'vite';
import { PROGRAM_ELEMENT, SLOTS, TEMPLATE_ADDRESS } from '#formats/exported-page.ts';
import { policyTag, READER_POLICY } from './content-policy.ts';
import { slimCytoscape } from './slim-cytoscape.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const START = readFileSync(new URL('./reader/start.js', import.meta.url), 'utf8');
const ICON = readFileSync(new URL('../public/icon.svg', import.meta.url), 'utf8');

/** Ships the template of the pages that hold their map, as one file without any other. */
export function readerPage(): Plugin {
  let made: Promise<string> | null = null;
  const page = (): Promise<string> => {
    made ??= template();
    return made;
  };
  return {
    name: 'reader-page',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (request.url?.split('?')[0] !== `/${TEMPLATE_ADDRESS}`) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await page());
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: TEMPLATE_ADDRESS, source: await page() });
    },
  };
}

async function template(): Promise<string> {
  const { code, css } = await program();
  const styled = `{const s=new CSSStyleSheet();s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets=[s]}\n${code}`;
  const packed = deflateRawSync(styled, { level: 9 });
  const start = (await minified('start.js', START)).trim();
  return `<!doctype html>
<html lang="${SLOTS.language}">
<head>
<meta charset="utf-8">
${policyTag(READER_POLICY(start))}
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Counterpoint">
<meta name="description" content="An argument map. ${SLOTS.source} ${SLOTS.saved}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<title>${SLOTS.title}</title>
</head>
<body>
<div id="page"></div>
<noscript><h1>${SLOTS.title}</h1><p>${SLOTS.source}</p><p>${SLOTS.saved}</p><p>Counterpoint draws its maps with JavaScript, which is switched off here.</p></noscript>
${SLOTS.data}
<script type="text/plain" id="${PROGRAM_ELEMENT}" data-bytes="${packed.length}">${inText(packed)}</script>
<script>${start}</script>
</body>
</html>
`;
}

/** The whole program as one script that needs no other file, and its style sheet. */
async function program(): Promise<{ readonly code: string; readonly css: string }> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), slimCytoscape(), inlineWorkers(), replacedModules()],
    worker: { format: 'iife', plugins: () => [inlineElk(), replacedModules()] },
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: `${ROOT}/src/exported.tsx`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const files = 'output' in result ? result.output : Array.isArray(result) ? (result[0]?.output ?? []) : [];
  const texts = (ending: string): readonly string[] =>
    files
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
  const [code, ...more] = texts('.js');
  const css = texts('.css').join('\n');
  const strays = files.filter(({ fileName }) => !/\.(?:js|css)$/.test(fileName));
  if (code === undefined || more.length > 0 || strays.length > 0 || /url\((?!["']?data:)/.test(css)) {
    const names = files.map(({ fileName }) => fileName).join(', ');
    throw new Error(`The page that holds its map is not one file: ${names}`);
  }
  return { code, css };
}

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/** Puts the text of each worker into the program: from a disk, browsers start none that is a file of its own. */
function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('new Worker(')) return null;
      const files: string[] = [];
      const changed = code.replace(WORKER, (_, file: string) => `new InlineWorker${files.push(file) - 1}()`);
      const imports = files.map((file, i) => `import InlineWorker${i} from '${file}?worker&inline';`);
      return { code: `${imports.join(' ')} ${changed}`, map: null };
    },
  };
}

/** ELK's own worker, as an address of its text. */
function inlineElk(): Plugin {
  return {
    name: 'inline-elk',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('elk-worker.min.js?url') ? '\0elk-worker' : null),
    async load(id) {
      if (id !== '\0elk-worker') return null;
      const file = `${ROOT}/node_modules/elkjs/lib/elk-worker.min.js`;
      const text = await minified(file, readFileSync(file, 'utf8'));
      // The worker that starts it is under the page's policy, and has to trust it as the page does.
      return `globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (address) => address });
        export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }));`;
    },
  };
}

/** What is otherwise in such a page: the fonts came with the map, and files of other programs are for the site to read. */
function replacedModules(): Plugin {
  const noFormats = '\0no-formats';
  return {
    name: 'replaced-modules',
    enforce: 'pre',
    resolveId: (source) => {
      if (source === '#picture/font-files.ts') return `${ROOT}/src/picture/carried-font-files.ts`;
      return source.endsWith('/import-catalogue.ts') ? noFormats : null;
    },
    load: (id) => (id === noFormats ? 'export const IMPORT_FORMATS = [];' : null),
  };
}

async function minified(name: string, code: string): Promise<string> {
  return (await minify(name, code)).code;
}

/** Bytes as text, five signs for four bytes, without “<”: `reader/start.js` reads it. */
function inText(bytes: Buffer): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const signs: number[] = [];
  for (let at = 0; at < padded.length; at += 4) {
    let number = padded.readUInt32BE(at);
    const five = [0, 0, 0, 0, 0];
    for (let i = 4; i >= 0; i -= 1) {
      const digit = number % 85;
      five[i] = 35 + digit + (digit >= 25 ? 1 : 0);
      number = Math.floor(number / 85);
    }
    signs.push(...five);
  }
  return Buffer.from(signs).toString('latin1');
}
