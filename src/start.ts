import { requestEarly } from '#store/early-request.ts';
import { FIRST_MAP, layoutsAddress, mapAddress, mapInAddress } from '#store/shipped-maps.ts';

// The map is on its way before the program is: this file is all that has to arrive first.
const name = mapInAddress(window.location.search) ?? FIRST_MAP;
requestEarly(mapAddress(name));
requestEarly(layoutsAddress(name));
void import('./main.tsx');
