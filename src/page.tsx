import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#components/app/App.tsx';
import { AppStore } from '#components/app/app-store.ts';
import { surviveTranslation } from '#components/app/translated-page.ts';
import { rememberChoices, rememberedChoices } from '#store/remembered-choices.ts';
import { createAppStore, type Store } from '#store/store.ts';

/** Puts the program on the page, still without a map, and hands over its store. `embedded`: in a frame of another page. */
export function putUpPage(embedded = false): Store {
  const store = createAppStore(rememberedChoices(window));
  rememberChoices(store, window);
  surviveTranslation(document);
  const place = document.getElementById('page');
  if (place) {
    createRoot(place).render(
      <StrictMode>
        <AppStore value={store}>
          <App embedded={embedded} />
        </AppStore>
      </StrictMode>,
    );
  }
  return store;
}
