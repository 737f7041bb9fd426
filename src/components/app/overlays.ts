import { type ComponentType, lazy } from 'react';
import type { Overlay } from '#store/state.ts';

/** What can open over the page; each loads when it is first opened. To add one, add a record. */
export const OVERLAYS: Readonly<Partial<Record<Overlay, ComponentType<{ readonly onClose: () => void }>>>> = {
  keys: lazy(() => import('#components/keys/KeysSheet.tsx')),
  picture: lazy(() => import('#components/export/ExportDialog.tsx')),
  about: lazy(() => import('#components/topbar/AboutMap.tsx')),
};
