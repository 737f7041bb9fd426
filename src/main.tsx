import '@fontsource-variable/source-sans-3/wght.css';
import { pictureThere } from '#components/stage/first-picture.ts';
import { pageLayouts } from '#components/stage/layout-service.ts';
import { isEmbedded } from '#store/embedding.ts';
import { followAddress } from '#store/follow-address.ts';
import { mapFragment } from '#store/map-fragment.ts';
import { openDocument, shippedLayouts } from '#store/open-map.ts';
import { mapToOpen } from '#store/shipped-maps.ts';
import type { Document } from '#store/state.ts';
import { putUpPage } from './page.tsx';

interface Opened {
  readonly document: Document;
  /** How it is looked at where the address does not say. */
  readonly view: string;
}

/** The map that ships with the site, with its layouts. */
async function shipped(name: string): Promise<Opened> {
  const layouts = shippedLayouts(name);
  void layouts.then((made) => {
    // Without them the worker will be needed at once.
    if (!made) pageLayouts().wake();
  });
  return { document: await openDocument(name, layouts), view: '' };
}

/** The map that the address itself holds. */
async function linked(fragment: string): Promise<Opened> {
  const { openLink } = await import('#store/open-link.ts');
  return openLink(fragment);
}

async function begin(): Promise<void> {
  const { hash, search } = window.location;
  const embedded = isEmbedded(search);
  const store = putUpPage(embedded);
  const fragment = mapFragment(hash);
  const { document, view } = await (fragment === '' ? shipped(mapToOpen(search)) : linked(fragment));
  // From here on the map is in memory; benchmarks measure from this mark.
  performance.mark('counterpoint:open');
  store.commands.show(document);
  followAddress(store, window, { view, still: embedded });
  if (embedded || import.meta.env.DEV) return;
  // Keeping the page is for the next visit, and must not delay this one.
  await pictureThere;
  const { keepPage } = await import('#store/keep-page.ts');
  await keepPage(window);
}

// Not awaited: parts that load later wait for this one, so it must not wait for them.
void begin();
