/** Where the worker stands that keeps the page, relative to it. */
const WORKER = 'service-worker.js';

/** Names of a reader's own computer: whoever works on maps there wants to see the newest, not what was kept. */
const OWN_COMPUTER = ['localhost', '127.0.0.1', '[::1]'];

/** What some browsers tell of the connection. */
interface Saving extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Has the browser keep the page, so that it opens without a network too. Where that is not possible, nothing is lost. */
export async function keepPage({
  navigator,
  location,
}: Pick<Window, 'navigator' | 'location'>): Promise<void> {
  if (!('serviceWorker' in navigator) || OWN_COMPUTER.includes(location.hostname)) return;
  // A megabyte or so that was not asked for: not for whoever counts them.
  if ((navigator as Saving).connection?.saveData) return;
  try {
    await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
  } catch {
    // Not allowed here, as in a private window or without a secure connection.
  }
}
