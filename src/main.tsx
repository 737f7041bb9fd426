import '@fontsource-variable/source-sans-3/wght.css';
import { pictureThere } from '#components/stage/first-picture.ts';
import { pageLayouts } from '#components/stage/layout-service.ts';
import { isEmbedded } from '#store/embedding.ts';
import { followAddress } from '#store/follow-address.ts';
import { mapFragment } from '#store/map-fragment.ts';
import { openDocument, shippedLayouts } from '#store/open-map.ts';
import { keptId, mapToOpen } from '#store/shipped-maps.ts';
import type { Store } from '#store/store.ts';
import { putUpPage } from './page.tsx';

/** A map on the page. */
interface Opened {
  /** How it is looked at where the address does not say. */
  readonly view?: string;
  /** What is to be done once the page follows its address. */
  readonly goOn?: () => void;
}

/** Puts on the page what has been opened. */
type PutUp = () => Opened;

/** Opens a map that ships with the site, with its layouts. */
async function openShipped(store: Store, name: string): Promise<PutUp> {
  const layouts = shippedLayouts(name);
  void layouts.then((made) => {
    // Without them the worker will be needed at once.
    if (!made) pageLayouts().wake();
  });
  const document = await openDocument(name, layouts);
  // From here on the map is in memory; benchmarks measure from this mark.
  performance.mark('counterpoint:open');
  return () => {
    store.commands.show(document);
    return {};
  };
}

/** Opens a map that is kept on this device. */
async function openKept(store: Store, id: string): Promise<PutUp> {
  pageLayouts().wake();
  const { openAtStart } = await import('#store/library/open-at-start.ts');
  const putUp = await openAtStart(store, id, window);
  return () => ({ goOn: putUp() });
}

/** Opens the map that the address itself holds. */
async function openLinked(store: Store, fragment: string): Promise<PutUp> {
  pageLayouts().wake();
  const { openLink } = await import('#store/open-link.ts');
  const { document, view } = await openLink(fragment);
  return () => {
    store.commands.show(document);
    return { view };
  };
}

function openMap(store: Store): Promise<PutUp> {
  const { hash, search } = window.location;
  const [fragment, name] = [mapFragment(hash), mapToOpen(search)];
  if (fragment !== '') return openLinked(store, fragment);
  const kept = keptId(name);
  return kept === null ? openShipped(store, name) : openKept(store, kept);
}

async function begin(): Promise<void> {
  const embedded = isEmbedded(window.location.search);
  const store = putUpPage(embedded);
  const putUp = await openMap(store);
  // Both at once: a map that came before the view of its address would be drawn whole first.
  const { view = '', goOn } = putUp();
  followAddress(store, window, { view, still: embedded });
  goOn?.();
  if (embedded || import.meta.env.DEV) return;
  // Keeping the page is for the next visit, and must not delay this one.
  await pictureThere;
  const { keepPage } = await import('#store/keep-page.ts');
  await keepPage(window);
}

// Not awaited: parts that load later wait for this one, so it must not wait for them.
void begin();
