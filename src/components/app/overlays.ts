import { type ComponentType, lazy } from 'react';
import { EXPORTED } from '#components/app/exported.ts';
import type { Overlay } from '#store/state.ts';

/** Loads the search, which is asked for by a key and typed into at once. */
export const loadSearch = () => import('#components/search/SearchDialog.tsx');

/** What can open over the page; each loads when it is first opened. To add one, add a record. */
export const OVERLAYS: Readonly<Partial<Record<Overlay, ComponentType<{ readonly onClose: () => void }>>>> = {
  search: lazy(loadSearch),
  keys: lazy(() => import('#components/keys/KeysSheet.tsx')),
  picture: lazy(() => import('#components/export/ExportDialog.tsx')),
  about: lazy(() => import('#components/topbar/AboutMap.tsx')),
  guide: lazy(() => import('#components/guide/GuideSheet.tsx')),
  // A page that was saved with its map has no address that others could open, and no site with other maps behind it.
  ...(EXPORTED
    ? {}
    : {
        share: lazy(() => import('#components/share/ShareDialog.tsx')),
        maps: lazy(() => import('#components/maps/MapsSheet.tsx')),
      }),
};
