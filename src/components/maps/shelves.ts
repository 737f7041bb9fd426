import type { ComponentType } from 'react';
import { ShippedMaps } from '#components/maps/ShippedMaps.tsx';

interface Shelf {
  readonly id: string;
  /** Said above it where there is more than one. */
  readonly title: string | null;
  readonly Content: ComponentType<{ readonly onOpen: () => void }>;
}

/** The places from which maps are offered, in the order of the dialog. To add one, add a record. */
export const SHELVES: readonly Shelf[] = [{ id: 'shipped', title: null, Content: ShippedMaps }];
