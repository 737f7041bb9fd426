import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#components/app/App.tsx';
import { AppStore } from '#components/app/app-store.ts';
import { surviveTranslation } from '#components/app/translated-page.ts';
import { rememberChoices, rememberedChoices } from '#store/remembered-choices.ts';
import { createAppStore, type Store } from '#store/store.ts';

/** Puts the program on the page, still without a map, and hands over its store. */
export function putUpPage(): Store {
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
  return store;
}
