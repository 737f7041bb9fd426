import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ELK from 'elkjs/lib/elk.bundled.js';
import type { Plugin } from 'vite';
import { drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { readMap } from '#formats/read-map.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { fingerprint, SHIPPED_WINDOWS, type ShippedLayouts } from '#scene/layout/shipped-layouts.ts';
import { openingFolding } from '#scene/opening-folding.ts';

const FOLDER = fileURLToPath(new URL('../graph-data', import.meta.url));

/**
 * Serves and ships the maps of `graph-data/` under `maps/`, byte for byte, each with the layouts of its whole, so that
 * the first picture needs no layout. A map that cannot be read is shipped all the same: the page says what is wrong.
 */
export function mapAssets(): Plugin {
  const made = new Map<string, Promise<string | null>>();
  const layouts = (text: string): Promise<string | null> => {
    const known = made.get(text) ?? layoutsOf(text);
    made.set(text, known);
    return known;
  };
  return {
    name: 'map-assets',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const asked = /^\/maps\/([\w-]+)(\.layouts)?\.json(?:\?.*)?$/.exec(request.url ?? '');
        const text = asked?.[1] ? textOf(asked[1]) : null;
        if (!asked || text === null) return next();
        const body = asked[2] ? await layouts(text) : text;
        if (body === null) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
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
      for (const name of shippedNames()) {
        const text = textOf(name) ?? '';
        this.emitFile({ type: 'asset', fileName: `maps/${name}.json`, source: text });
        const source = await layouts(text);
        if (source !== null) this.emitFile({ type: 'asset', fileName: `maps/${name}.layouts.json`, source });
      }
    },
  };
}

function shippedNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => basename(file, '.json'));
}

function textOf(name: string): string | null {
  return shippedNames().includes(name) ? readFileSync(join(FOLDER, `${name}.json`), 'utf8') : null;
}

async function layoutsOf(text: string): Promise<string | null> {
  const reading = readMap(text);
  if (!reading.ok) return null;
  const elk = new ELK();
  const whole = visibility(reading.map, NO_FILTER);
  const { map } = reading;
  const shipped: ShippedLayouts = {
    layouts: await Promise.all(
      SHIPPED_WINDOWS.map(async (window) => {
        const drawn = drawnPart(map, whole, openingFolding(map, whole, window));
        const request = layoutRequest(map, drawn, window);
        return { window, fingerprint: fingerprint(request), layout: await layOut(elk, request) };
      }),
    ),
  };
  // A tenth of a pixel is more than a screen shows.
  return JSON.stringify(shipped, (_, value) =>
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  );
}
