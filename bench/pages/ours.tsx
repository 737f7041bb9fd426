/** Our page as `src/main.tsx` puts it together, given a map that is larger than any file it opens. Runs in the browser. */
import { createRoot } from 'react-dom/client';
import { App } from '../../src/components/app/App.tsx';
import { AppStore } from '../../src/components/app/app-store.ts';
import { pageLayouts } from '../../src/components/stage/layout-service.ts';
import type { ArgumentMap } from '../../src/domain/map.ts';
import { createAppStore } from '../../src/store/store.ts';

const name = new URLSearchParams(window.location.search).get('map') ?? '';
const store = createAppStore('light');
const place = document.getElementById('page');
if (!place) throw new Error('There is no place for the page.');
createRoot(place).render(
  <AppStore value={store}>
    <App />
  </AppStore>,
);
pageLayouts().wake();
const answer = await fetch(`./${name}.json`);
// A file leaves out lists with nothing in them.
const lists = { thesis: [], sources: [], actors: [], topics: [] };
const map: ArgumentMap = { ...lists, ...((await answer.json()) as ArgumentMap) };

performance.mark('counterpoint:open');
store.commands.show({ status: 'ready', name, map, repairs: [] });
