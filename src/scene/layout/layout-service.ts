import { layOut } from './lay-out.ts';
import type { Layout, LayoutRequest } from './layout.ts';
import type { LayoutAnswer, LayoutJob } from './layout.worker.ts';

/** A layout, and whether it is the plain one that is made where the worker fails or takes too long. */
export interface Answered {
  readonly layout: Layout;
  readonly plain: boolean;
}

/** Lays out maps beside the page, so that it stays usable. */
export interface LayoutService {
  /**
   * The layout for a request; the same request gives the same promise while it is remembered. Never rejects: where the
   * worker fails or takes longer than the deadline, a plain arrangement is made on the page. A job that nobody waits
   * for any more, by its signal, is given up and its answer is null.
   */
  layout(request: LayoutRequest): Promise<Answered>;
  layout(request: LayoutRequest, signal: AbortSignal): Promise<Answered | null>;
  /** The plain arrangement, at once. */
  plainly(request: LayoutRequest): Promise<Answered>;
  /** Starts the worker, so that the first request finds it awake. */
  wake(): void;
  close(): void;
}

/** Milliseconds that the worker has for one layout. */
const DEADLINE = 20_000;
const REMEMBERED = 24;

interface Job {
  readonly id: number;
  readonly request: LayoutRequest;
  readonly settle: (answer: LayoutAnswer | null) => void;
}

/** A request that is remembered, and how many still wait for its answer. */
interface Asked {
  readonly answer: Promise<Answered | null>;
  readonly unwanted: AbortController;
  waiters: number;
}

/** Milliseconds that an unwanted job has all the same: a worker that is stopped has to be started again. */
const GRACE = 400;

/** A service with a worker of its own, started with its first use. It works on one job at a time. */
export function createLayoutService(): LayoutService {
  let worker: Worker | null = null;
  let lastJob = 0;
  let current: { readonly job: Job; readonly deadline: ReturnType<typeof setTimeout> } | null = null;
  let waiting: Job[] = [];
  const known = new Map<string, Asked>();

  const wake = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.job === current?.job.id) finish(data);
    });
    worker.addEventListener('error', giveUp);
    return worker;
  };
  const finish = (answer: LayoutAnswer | null): void => {
    if (!current) return;
    const { job, deadline } = current;
    clearTimeout(deadline);
    current = null;
    job.settle(answer);
    begin();
  };
  /** ELK cannot be stopped in the middle of its work: the worker goes, and the next job gets another. */
  function giveUp(): void {
    worker?.terminate();
    worker = null;
    finish(null);
  }
  function begin(): void {
    const job = current ? undefined : waiting.shift();
    if (!job) return;
    current = { job, deadline: setTimeout(giveUp, DEADLINE) };
    try {
      const sent: LayoutJob = { job: job.id, request: job.request };
      wake().postMessage(sent);
    } catch {
      finish(null);
    }
  }
  const drop = (id: number): void => {
    const queued = waiting.find((job) => job.id === id);
    waiting = waiting.filter((job) => job.id !== id);
    if (queued) queued.settle(null);
    else setTimeout(() => current?.job.id === id && giveUp(), GRACE);
  };

  const ask = (request: LayoutRequest, unwanted: AbortSignal): Promise<LayoutAnswer | null> =>
    new Promise((settle) => {
      lastJob += 1;
      const job = { id: lastJob, request, settle };
      unwanted.addEventListener('abort', () => drop(job.id), { once: true });
      waiting.push(job);
      begin();
    });

  const plainly = async (request: LayoutRequest): Promise<Answered> => ({
    layout: await layOut(null, request),
    plain: true,
  });

  const compute = async (request: LayoutRequest, unwanted: AbortSignal): Promise<Answered | null> => {
    const answer = await ask(request, unwanted);
    if (answer && 'layout' in answer) return { layout: answer.layout, plain: false };
    return unwanted.aborted ? null : plainly(request);
  };

  const asked = (key: string, request: LayoutRequest): Asked => {
    const before = known.get(key);
    known.delete(key);
    if (before) {
      known.set(key, before);
      return before;
    }
    const unwanted = new AbortController();
    const fresh: Asked = { answer: compute(request, unwanted.signal), unwanted, waiters: 0 };
    known.set(key, fresh);
    const oldest = known.keys().next();
    if (known.size > REMEMBERED && !oldest.done) known.delete(oldest.value);
    return fresh;
  };

  function layout(request: LayoutRequest): Promise<Answered>;
  function layout(request: LayoutRequest, signal: AbortSignal): Promise<Answered | null>;
  function layout(request: LayoutRequest, signal?: AbortSignal): Promise<Answered | null> {
    const key = JSON.stringify(request);
    const job = asked(key, request);
    job.waiters += 1;
    let answered = false;
    void job.answer.then(() => {
      answered = true;
    });
    signal?.addEventListener(
      'abort',
      () => {
        job.waiters -= 1;
        if (answered || job.waiters > 0) return;
        if (known.get(key) === job) known.delete(key);
        job.unwanted.abort();
      },
      { once: true },
    );
    return job.answer;
  }

  return {
    layout,
    plainly,
    wake,
    close: () => {
      for (const job of waiting.splice(0)) job.settle(null);
      giveUp();
    },
  };
}
