import type { ArgumentMap } from '#domain/map.ts';
import type { Reading } from '#domain/problem.ts';
import { readMap } from './read-map.ts';
import { refuse } from './refusal.ts';

/** Bytes up to which a map is read faster than a worker starts. */
const SMALL = 400_000;
/** Milliseconds that the reading of a large file may take. */
const DEADLINE = 20_000;

/**
 * Reads a map as `readMap` does, a large one in a worker of its own, so that the page stays usable. Where there can be
 * no worker it is read on the page; what takes longer than the deadline is stopped and refused. Never rejects.
 */
export function readBeside(bytes: Uint8Array): Promise<Reading<ArgumentMap>> {
  if (bytes.byteLength <= SMALL) return Promise.resolve(readMap(bytes));
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./read-map.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(readMap(bytes));
      return;
    }
    const end = (reading: Reading<ArgumentMap>): void => {
      clearTimeout(deadline);
      worker.terminate();
      resolve(reading);
    };
    const deadline = setTimeout(() => {
      const message = `Reading it took longer than ${DEADLINE / 1000} seconds and was stopped. Try a smaller file.`;
      end(refuse('unreadable', 'whole file', message));
    }, DEADLINE);
    worker.addEventListener('message', ({ data }: MessageEvent<Reading<ArgumentMap>>) => end(data));
    worker.addEventListener('error', () => end(readMap(bytes)));
    worker.postMessage(bytes);
  });
}
