import { importFiles, type NamedInput } from './import-map.ts';

addEventListener('message', async ({ data }: MessageEvent<readonly [NamedInput, ...NamedInput[]]>) =>
  postMessage(await importFiles(data)),
);
