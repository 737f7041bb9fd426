import type { ArgumentMap } from '#domain/map.ts';
import { type Asked, askedOf } from './health.ts';

/** Statements up to which a map is looked through faster than a worker starts. */
const SMALL = 600;

const answers = new WeakMap<ArgumentMap, Promise<readonly Asked[]>>();

/**
 * What `askedOf` gives, for a large map from a worker of its own, so that the page stays usable. Where there can be no
 * worker the map is looked through on the page. The same map is looked through once. Never rejects.
 */
export function askBeside(map: ArgumentMap): Promise<readonly Asked[]> {
  const known = answers.get(map);
  if (known) return known;
  const answer = map.nodes.length <= SMALL ? Promise.resolve(askedOf(map)) : fromWorker(map);
  answers.set(map, answer);
  return answer;
}

function fromWorker(map: ArgumentMap): Promise<readonly Asked[]> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./health.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(askedOf(map));
      return;
    }
    const end = (asked: readonly Asked[]): void => {
      worker.terminate();
      resolve(asked);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Asked[]>) => end(data));
    worker.addEventListener('error', () => end(askedOf(map)));
    worker.postMessage(map);
  });
}
