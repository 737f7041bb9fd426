import { viewIn } from '#store/shipped-maps.ts';
import type { Store } from '#store/store.ts';
import { libraryOf } from './page-library.ts';
import { readKept } from './show-kept.ts';
import type { Seen } from './writing.ts';

/**
 * Opens the kept map that the address names, looked at as the address says or, where it says nothing, as last. Gives
 * what puts it on the page, and that what has its changes looked for.
 */
export async function openAtStart(store: Store, id: string, window: Window): Promise<() => () => void> {
  const page = libraryOf(store);
  const reading = await readKept(page.library, id);
  return () => {
    if (!reading.ok) {
      store.commands.show({ status: 'refused', name: reading.name, refusal: reading.refusal });
      return () => {};
    }
    const { history, location } = window;
    const { document, seen } = reading;
    if (viewIn(location.search) === '' && history.state === null) takeLast(window, seen);
    store.commands.show(document);
    store.commands.keep({ id, storing: { status: 'saved' } });
    // What the address says has to be on the page before changes are looked for.
    return () => page.follow(id, seen);
  };
}

/** Has the address say how the map was looked at last; that may be longer than an address can be. */
function takeLast({ history, location }: Window, { view }: Seen): void {
  if (view === '') return;
  const whole = `${location.search}&${view.slice(1)}`;
  history.replaceState({ whole }, '', location.href);
}
