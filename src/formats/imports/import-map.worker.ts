import { importMap } from './import-map.ts';

addEventListener('message', async ({ data }: MessageEvent<{ bytes: Uint8Array; name: string }>) =>
  postMessage(await importMap(data.bytes, data.name)),
);
