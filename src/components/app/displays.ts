import type { LucideIcon } from 'lucide-react';
import { Grid3x3, Map as MapIcon, Table as TableIcon, Users } from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import { MapStage } from '#components/stage/MapStage.tsx';
import type { Display } from '#store/state.ts';

interface DisplayRecord {
  readonly id: Display;
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly Content: ComponentType;
  /** What its lines and shapes mean, where that is not what the map's do; null where there is nothing to explain. */
  readonly Legend?: ComponentType | null;
}

/** The ways to look at what is shown, in the order of the choice. To add one, add a record; all but the map load when used. */
export const DISPLAY_RECORDS: readonly DisplayRecord[] = [
  { id: 'map', label: 'Map', Icon: MapIcon, Content: MapStage },
  {
    id: 'actors',
    label: 'Actors',
    Icon: Users,
    Content: lazy(() => import('#components/actor-graph/ActorGraphStage.tsx')),
    Legend: lazy(() => import('#components/actor-graph/ActorLegend.tsx')),
  },
  {
    id: 'matrix',
    label: 'Matrix',
    Icon: Grid3x3,
    Content: lazy(() => import('#components/matrix/MatrixDisplay.tsx')),
    Legend: null,
  },
  {
    id: 'table',
    label: 'Table',
    Icon: TableIcon,
    Content: lazy(() => import('#components/table/TableView.tsx')),
    Legend: null,
  },
];
