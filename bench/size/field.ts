import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { ArgumentMap } from '../../src/domain/map.ts';
import { writeMap } from '../../src/formats/write-map.ts';
import { launchOptions } from '../../tools/browser.ts';
import { type Site, serve, serveBuiltSite } from '../../tools/site.ts';
import type { Graph } from '../pages/graph.ts';
import { builtPages } from './built-pages.ts';
import type { Contender } from './contenders.ts';

/** The browsers and servers in which everybody meets. */
export interface Field {
  readonly browser: Browser;
  /** Only for sigma: drawing everything else through it would be another measurement. */
  readonly webgl: Browser;
  /** Without the screen's frame rate: else every frame takes a whole number of the screen's. */
  readonly unlimited: Browser;
  readonly site: Site;
  readonly peers: Site;
  close(): Promise<void>;
}

export async function openField(): Promise<Field> {
  const options = await launchOptions();
  const launch = (...extra: string[]): Promise<Browser> =>
    chromium.launch({ ...options, args: [...options.args, ...extra] });
  const browser = await launch();
  const webgl = await launch('--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader');
  const unlimited = await launch('--disable-frame-rate-limit', '--disable-gpu-vsync');
  const site = await serveBuiltSite();
  const peers = await serve(await builtPages());
  const close = async (): Promise<void> => {
    await Promise.all([browser, webgl, unlimited, site, peers].map((opened) => opened.close()));
  };
  return { browser, webgl, unlimited, site, peers, close };
}

/** More claims than a file may hold: our page is given such a map from memory. */
const BEYOND_A_FILE = 20_000;

/** Puts a map where our page finds it by its size; gives the bytes of its file. */
export function putMap({ site, peers }: Field, map: ArgumentMap): number {
  const text = writeMap(map);
  const folder = map.nodes.length > BEYOND_A_FILE ? peers.folder : join(site.folder, 'maps');
  writeFileSync(join(folder, `big-${map.nodes.length}.json`), text);
  return Buffer.byteLength(text);
}

/** Puts a graph where the peers' page finds it. */
export function putGraph({ peers }: Field, name: string, graph: Graph): void {
  writeFileSync(join(peers.folder, `${name}.json`), JSON.stringify(graph));
}

/** The address at which somebody draws a map of so many claims: the product from its map, its peers from graphs. */
export function address({ site, peers }: Field, who: Contender, claims: number, graph?: string): string {
  if (who === 'ours') {
    const page = claims > BEYOND_A_FILE ? `${peers.url}ours.html` : site.url;
    return `${page}?map=big-${claims}`;
  }
  const known = graph ?? (who === 'raw-canvas' ? 'drawn' : 'grid');
  return `${peers.url}peer.html?peer=${who}&graph=${known}-${claims}`;
}
