import '@fontsource-variable/source-sans-3/wght.css';
import { pageLayouts } from '#components/stage/layout-service.ts';
import { followAddress } from '#store/follow-address.ts';
import { openShippedMap, shippedLayouts } from '#store/open-map.ts';
import { mapToOpen } from '#store/shipped-maps.ts';
import { putUpPage } from './page.tsx';

const name = mapToOpen(window.location.search);
const store = putUpPage();

const layoutsReady = shippedLayouts(name).then((layouts) => {
  // Without them the worker will be needed at once.
  if (!layouts) pageLayouts().wake();
  return layouts;
});
const [reading, layouts] = await Promise.all([openShippedMap(name), layoutsReady]);
// From here on the map is in memory; benchmarks measure from this mark.
performance.mark('counterpoint:open');
store.commands.show(
  reading.ok
    ? { status: 'ready', name, map: reading.map, repairs: reading.repairs, layouts }
    : { status: 'refused', name, refusal: reading.refusal },
);
followAddress(store, window);
