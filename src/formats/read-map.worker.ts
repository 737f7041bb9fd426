import { readMap } from './read-map.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => postMessage(readMap(data)));
