import { requestEarly } from '#store/early-request.ts';
import { mapFragment } from '#store/map-fragment.ts';
import { layoutsAddress, mapAddress, mapToOpen, ships } from '#store/shipped-maps.ts';
import { trustOwnScripts } from '#store/trusted-scripts.ts';

trustOwnScripts(window);
// The map is on its way before the program is: this file is all that has to arrive first.
const name = mapToOpen(window.location.search);
if (mapFragment(window.location.hash) === '' && ships(name)) {
  requestEarly(mapAddress(name));
  requestEarly(layoutsAddress(name));
}
void import('./main.tsx');
