import { type ComponentType, lazy } from 'react';
import type { Overlay } from '#store/state.ts';

/** What can open over the page; each loads when it is first opened. To add one, add a record. */
export const OVERLAYS: Readonly<Partial<Record<Overlay, ComponentType<{ readonly onClose: () => void }>>>> = {
  picture: lazy(() => import('#components/picture/PictureDialog.tsx')),
  about: lazy(() => import('#components/topbar/AboutMap.tsx')),
  guide: lazy(() => import('#components/guide/GuideSheet.tsx')),
};
