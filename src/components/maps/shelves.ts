import type { ComponentType } from 'react';
import { OwnMaps } from '#components/library/OwnMaps.tsx';
import { ShippedMaps } from '#components/maps/ShippedMaps.tsx';

interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType<{ readonly onOpen: () => void }>;
}

/** The places from which maps are offered, in the order of the dialog. To add one, add a record. */
export const SHELVES: readonly Shelf[] = [
  { id: 'own', title: 'Your maps', Content: OwnMaps },
  { id: 'shipped', title: 'Maps that come with the page', Content: ShippedMaps },
];
