import { useEffect, useRef, useState } from 'react';

export type Saving =
  | { readonly status: 'idle' }
  | { readonly status: 'busy'; readonly long: boolean }
  | { readonly status: 'done' | 'failed'; readonly message: string };

/** What became of it, in words. */
export interface SavingResult {
  readonly ok: boolean;
  readonly message: string;
}

const LONG = 1_000;

/** Makes something of the picture; asks `stopped` whether anybody still waits for it. */
export type SavingWork = (stopped: () => boolean) => Promise<SavingResult>;

export interface Saver {
  readonly saving: Saving;
  /** Begins the work at once, within the reader's gesture; `long` where it is known to take more than a second. */
  readonly run: (work: SavingWork, long: boolean) => void;
  readonly cancel: () => void;
}

/** One piece of work on the picture at a time, and what became of it. Whoever cancels or leaves gets no result. */
export function useSaving(): Saver {
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const cancel = (): void => {
    turn.current += 1;
    setSaving({ status: 'idle' });
  };
  const run: Saver['run'] = (work, long) => {
    turn.current += 1;
    const mine = turn.current;
    const stopped = (): boolean => turn.current !== mine;
    setSaving({ status: 'busy', long });
    const timer = setTimeout(() => stopped() || setSaving({ status: 'busy', long: true }), LONG);
    work(stopped).then(({ ok, message }) => {
      clearTimeout(timer);
      if (!stopped()) setSaving({ status: ok ? 'done' : 'failed', message });
    });
  };
  return { saving, run, cancel };
}

/** After the page has been painted, so that what was just said can be seen before the browser is busy. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
