import ELK from 'elkjs/lib/elk-api.js';
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { layOut } from './lay-out.ts';
import type { Layout, LayoutRequest } from './layout.ts';

/** What the layout worker is sent, and what it answers with. */
export interface LayoutJob {
  readonly job: number;
  readonly request: LayoutRequest;
}

export type LayoutAnswer =
  | { readonly job: number; readonly layout: Layout }
  | { readonly job: number; readonly failure: string };

// ELK's own code takes over the worker that it runs in, so it gets one of its own, once it is needed.
const elk = new ELK({ workerFactory: () => new Worker(elkWorkerUrl) });

addEventListener('message', async ({ data }: MessageEvent<LayoutJob>) => {
  const answer: LayoutAnswer = await layOut(elk, data.request).then(
    (layout) => ({ job: data.job, layout }),
    (reason: unknown) => ({ job: data.job, failure: String(reason) }),
  );
  postMessage(answer);
});
