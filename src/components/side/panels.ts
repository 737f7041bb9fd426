import { type ComponentType, lazy } from 'react';
import { firstPicture } from '#components/stage/first-picture.ts';
import type { Panel } from '#store/state.ts';

interface PanelRecord {
  readonly id: Panel;
  readonly label: string;
  /** Loaded when it is first opened, and not before the map's first picture. */
  readonly Content: ComponentType;
}

/** What can stand at the left of the map, in the order of the tabs. To add one, add a record. */
export const PANEL_RECORDS: readonly PanelRecord[] = [
  {
    id: 'actors',
    label: 'Actors',
    Content: lazy(() => firstPicture.then(() => import('#components/actors/ActorPanel.tsx'))),
  },
  {
    id: 'filter',
    label: 'Filter',
    Content: lazy(() => firstPicture.then(() => import('#components/facets/FilterPanel.tsx'))),
  },
  {
    id: 'outline',
    label: 'Outline',
    Content: lazy(() => firstPicture.then(() => import('#components/outline/OutlinePanel.tsx'))),
  },
  {
    id: 'health',
    label: 'Check',
    Content: lazy(() => import('#components/health/HealthPanel.tsx')),
  },
];
