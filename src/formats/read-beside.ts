import type { ArgumentMap } from '#domain/map.ts';
import type { Reading } from '#domain/problem.ts';
import type { NamedInput } from './imports/import-map.ts';
import { readMap } from './read-map.ts';
import { refuse } from './refusal.ts';

/** Bytes up to which a map is read faster than a worker starts. */
const SMALL = 400_000;
/** Milliseconds that reading may take: a map of this program, and what other programs wrote. */
const DEADLINE = { own: 20_000, other: 5_000 } as const;

/**
 * Reads a file of any known format; what is large or of another program in a worker of its own, so that the page stays
 * usable. Where there can be no worker it is read on the page; what takes longer than the deadline is stopped and refused.
 * `name` is the file's, for a map without a title. Never rejects.
 */
export async function readBeside(bytes: Uint8Array, name = ''): Promise<Reading<ArgumentMap>> {
  if (bytes.byteLength <= SMALL) {
    const reading = readMap(bytes);
    if (reading.ok || !mayBeOther(reading.refusal.reason)) return reading;
  }
  return inWorker([{ input: bytes, name }], startsAsOwn(bytes) ? DEADLINE.own : DEADLINE.other);
}

/** Reads files that make one map together, beside the page. Never rejects. */
export function readFilesBeside(
  files: readonly [NamedInput, ...NamedInput[]],
): Promise<Reading<ArgumentMap>> {
  return inWorker(files, DEADLINE.other);
}

/** Whether what is no map of this program may be one of another. */
function mayBeOther(reason: string): boolean {
  return reason === 'foreign' || reason === 'not-json' || reason === 'too-deep';
}

function inWorker(
  files: readonly [NamedInput, ...NamedInput[]],
  allowed: number,
): Promise<Reading<ArgumentMap>> {
  return new Promise((resolve) => {
    const onPage = (): void => {
      void import('#formats/imports/import-map.ts')
        .then(({ importFiles }) => importFiles(files))
        // The part of the program that reads other formats could not be loaded: maps of this one can be read all the same.
        .catch(() => readMap(files[0].input))
        .then(resolve);
    };
    let worker: Worker;
    try {
      worker = new Worker(new URL('./imports/import-map.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      onPage();
      return;
    }
    const end = (): void => {
      clearTimeout(deadline);
      worker.terminate();
    };
    const deadline = setTimeout(() => {
      end();
      const message = `Reading it took longer than ${allowed / 1000} seconds and was stopped. Try a smaller file.`;
      resolve(refuse('unreadable', 'whole file', message));
    }, allowed);
    worker.addEventListener('message', ({ data }: MessageEvent<Reading<ArgumentMap>>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      end();
      onPage();
    });
    worker.postMessage(files);
  });
}

/** Whether the beginning of a file says that it is a map of this program. */
function startsAsOwn(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 2_000)).includes('counterpoint-map');
}
