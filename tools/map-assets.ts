import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { ArgumentMap } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { THEMES } from '#scene/scene.ts';
import { mapIndex } from './map-index.ts';
import { openingLayouts } from './map-layouts.ts';
import { mapThumbnail } from './map-thumbnail.ts';

const FOLDER = fileURLToPath(new URL('../graph-data', import.meta.url));

/** The list of maps goes by this name. */
const INDEX = 'index';

/** What is made of a map's text, each under the ending of its file; nothing where it cannot be read. */
type Made = ReadonlyMap<string, string>;

/**
 * Serves and ships the maps of `graph-data/` under `maps/`, byte for byte, each with the layouts of its whole, so that
 * the first picture needs no layout, and with small pictures; and the list of all. A map that cannot be read is shipped
 * all the same: the page says what is wrong.
 */
export function mapAssets(): Plugin {
  const known = new Map<string, Promise<Made>>();
  const madeOf = (text: string): Promise<Made> => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
  return {
    name: 'map-assets',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, name, ending] = /^\/maps\/([\w-]+)(\.[\w.]+)(?:\?.*)?$/.exec(request.url ?? '') ?? [];
        if (!name || !ending) return next();
        const body = await fileOf(name, ending, madeOf);
        if (body === undefined) return next();
        response.setHeader('Content-Type', ending.endsWith('.svg') ? 'image/svg+xml' : JSON_TYPE);
        response.end(body);
      });
    },
    transformIndexHtml: {
      order: 'post',
      // What the first picture needs loads side by side, not one after the other as the imports find it.
      handler: (_, { bundle }) => {
        const main = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.name === 'main',
        );
        if (main?.type !== 'chunk') return [];
        const font = Object.keys(bundle ?? {}).find((file) => /-latin-wght-normal-.*\.woff2$/.test(file));
        const needed = [main, ...main.imports.map((name) => bundle?.[name])];
        const sheets = needed.flatMap((file) =>
          file?.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [],
        );
        const preloads = [
          ...[main.fileName, ...main.imports].map((href) => ({ rel: 'modulepreload', href })),
          ...[...new Set(sheets)].map((href) => ({
            rel: 'preload',
            as: 'style',
            href,
          })),
          ...(font ? [{ rel: 'preload', as: 'font', href: font }] : []),
        ];
        return preloads.map(({ href, ...attributes }) => ({
          tag: 'link',
          attrs: { ...attributes, href: `./${href}`, crossorigin: true },
          injectTo: 'head' as const,
        }));
      },
    },
    async generateBundle() {
      const ship = (file: string, source: string) =>
        void this.emitFile({ type: 'asset', fileName: `maps/${file}`, source });
      for (const name of shippedNames()) {
        const text = textOf(name);
        ship(`${name}.json`, text);
        for (const [ending, source] of await madeOf(text)) ship(name + ending, source);
      }
      ship(`${INDEX}.json`, indexText());
    },
  };
}

const JSON_TYPE = 'application/json; charset=utf-8';

async function fileOf(
  name: string,
  ending: string,
  madeOf: (text: string) => Promise<Made>,
): Promise<string | undefined> {
  if (name === INDEX) return ending === '.json' ? indexText() : undefined;
  if (!shippedNames().includes(name)) return undefined;
  const text = textOf(name);
  return ending === '.json' ? text : (await madeOf(text)).get(ending);
}

function shippedNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => basename(file, '.json'))
    .filter((name) => name !== INDEX);
}

function textOf(name: string): string {
  return readFileSync(join(FOLDER, `${name}.json`), 'utf8');
}

function indexText(): string {
  const maps = new Map<string, ArgumentMap>();
  for (const name of shippedNames()) {
    const reading = readMap(textOf(name));
    if (reading.ok) maps.set(name, reading.map);
  }
  return JSON.stringify(mapIndex(maps));
}

async function make(text: string): Promise<Made> {
  const reading = readMap(text);
  if (!reading.ok) return new Map();
  const { map } = reading;
  const shipped = await openingLayouts(map);
  // A tenth of a pixel is more than a screen shows.
  const layouts = JSON.stringify(shipped, (_, value) =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  );
  // That for a desk: the one nearest to the shape of a card.
  const [first, desk = first] = shipped.layouts;
  const pictures = THEMES.map(
    (theme) => [`.${theme}.svg`, desk ? mapThumbnail(map, desk, theme) : ''] as const,
  );
  return new Map([['.layouts.json', layouts], ...pictures]);
}
