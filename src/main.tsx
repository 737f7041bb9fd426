import '@fontsource-variable/source-sans-3/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#components/app/App.tsx';
import { AppStore } from '#components/app/app-store.ts';
import { surviveTranslation } from '#components/app/translated-page.ts';
import { pageLayouts } from '#components/stage/layout-service.ts';
import { followAddress } from '#store/follow-address.ts';
import { openDocument, shippedLayouts } from '#store/open-map.ts';
import { rememberChoices, rememberedChoices } from '#store/remembered-choices.ts';
import { keptId, mapToOpen } from '#store/shipped-maps.ts';
import { createAppStore } from '#store/store.ts';

const name = mapToOpen(window.location.search);
const store = createAppStore(rememberedChoices(window));
rememberChoices(store, window);
surviveTranslation(document);

const place = document.getElementById('page');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <AppStore value={store}>
        <App />
      </AppStore>
    </StrictMode>,
  );
}

const kept = keptId(name);
// Nothing here may wait: what loads later needs this file to have come to its end.
void (kept === null ? openShipped() : openKept(kept)).then((goOn) => {
  followAddress(store, window);
  goOn();
});

async function openShipped(): Promise<() => void> {
  const layouts = shippedLayouts(name);
  void layouts.then((made) => {
    // Without them the worker will be needed at once.
    if (!made) pageLayouts().wake();
  });
  const opened = await openDocument(name, layouts);
  // From here on the map is in memory; benchmarks measure from this mark.
  performance.mark('counterpoint:open');
  store.commands.show(opened);
  return () => {};
}

async function openKept(id: string): Promise<() => void> {
  pageLayouts().wake();
  const { openAtStart } = await import('#store/library/open-at-start.ts');
  return openAtStart(store, id, window);
}
