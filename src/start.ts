import { requestEarly } from '#store/early-request.ts';
import { layoutsAddress, mapAddress, mapToOpen, ships } from '#store/shipped-maps.ts';

// The map is on its way before the program is: this file is all that has to arrive first.
const name = mapToOpen(window.location.search);
if (ships(name)) {
  requestEarly(mapAddress(name));
  requestEarly(layoutsAddress(name));
}
void import('./main.tsx');
