import type { ArgumentMap } from '#domain/map.ts';
import { askedOf } from './health.ts';

addEventListener('message', ({ data }: MessageEvent<ArgumentMap>) => postMessage(askedOf(data)));
