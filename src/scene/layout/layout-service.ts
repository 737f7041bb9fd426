import { layOut } from './lay-out.ts';
import type { Layout, LayoutRequest } from './layout.ts';
import type { LayoutAnswer, LayoutJob } from './layout.worker.ts';

/** Lays out maps beside the page, so that it stays usable. */
export interface LayoutService {
  /**
   * The layout for a request; the same request gives the same promise while it is remembered. Never rejects: where the
   * worker fails or takes longer than the deadline, the compact arrangement is made on the page and `plain` says so.
   */
  layout(request: LayoutRequest): Promise<{ readonly layout: Layout; readonly plain: boolean }>;
  /** Starts the worker, so that the first request finds it awake. */
  wake(): void;
  close(): void;
}

/** Milliseconds that the worker has for one layout. */
const DEADLINE = 20_000;
const REMEMBERED = 24;

type Answered = { readonly layout: Layout; readonly plain: boolean };

/** A service with a worker of its own, started with its first use. */
export function createLayoutService(): LayoutService {
  let worker: Worker | null = null;
  let lastJob = 0;
  const waiting = new Map<number, (answer: LayoutAnswer | null) => void>();
  const known = new Map<string, Promise<Answered>>();

  const wake = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => settle(data.job, data));
    worker.addEventListener('error', giveUp);
    return worker;
  };
  const settle = (job: number, answer: LayoutAnswer | null): void => {
    waiting.get(job)?.(answer);
    waiting.delete(job);
  };
  function giveUp(): void {
    worker?.terminate();
    worker = null;
    for (const job of [...waiting.keys()]) settle(job, null);
  }

  const ask = (request: LayoutRequest): Promise<LayoutAnswer | null> =>
    new Promise((resolve) => {
      lastJob += 1;
      const job: LayoutJob = { job: lastJob, request };
      const deadline = setTimeout(giveUp, DEADLINE);
      waiting.set(job.job, (answer) => {
        clearTimeout(deadline);
        resolve(answer);
      });
      try {
        wake().postMessage(job);
      } catch {
        settle(job.job, null);
      }
    });

  const compute = async (request: LayoutRequest): Promise<Answered> => {
    const answer = await ask(request);
    if (answer && 'layout' in answer) return { layout: answer.layout, plain: false };
    return { layout: await layOut(null, request), plain: true };
  };

  return {
    layout(request) {
      const key = JSON.stringify(request);
      const remembered = known.get(key) ?? compute(request);
      known.delete(key);
      known.set(key, remembered);
      const oldest = known.keys().next();
      if (known.size > REMEMBERED && !oldest.done) known.delete(oldest.value);
      return remembered;
    },
    wake,
    close: giveUp,
  };
}
