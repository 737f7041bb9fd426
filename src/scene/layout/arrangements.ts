import { actorLanes } from '#analysis/actor-lanes.ts';
import { type Chapters, chaptersOf } from '#analysis/chapters.ts';
import type { Drawn } from '#analysis/drawn.ts';
import { sourceOrder } from '#analysis/source-order.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Style } from './layout.ts';

/** A way of laying a map out. One more in the list is one more in the menu and in the address. */
export interface Arrangement {
  /** Stands in addresses: never to be changed. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The parts that are laid out one by one. */
  divide(map: ArgumentMap, drawn: Drawn): Chapters;
  readonly style: Style;
}

const WHOLE: Chapters = { list: [{ id: '', title: '' }], of: () => '' };

export const CHAPTERS: Arrangement = {
  id: 'chapters',
  label: 'By chapter',
  hint: 'Topics side by side, as large as the window allows',
  divide: (map, { outline }) => chaptersOf(map, outline),
  style: { drawing: 'argument', packing: 'window' },
};

export const ARRANGEMENTS: readonly Arrangement[] = [
  CHAPTERS,
  {
    id: 'top',
    label: 'Conclusion on top',
    hint: 'Reasons below what they speak for',
    divide: () => WHOLE,
    style: { drawing: 'upwards', packing: 'window' },
  },
  {
    id: 'across',
    label: 'Left to right',
    hint: 'From the conclusion to its reasons',
    divide: () => WHOLE,
    style: { drawing: 'leftwards', packing: 'window' },
  },
  {
    id: 'actors',
    label: 'By actor',
    hint: 'A lane for everybody who speaks',
    divide: actorLanes,
    style: { drawing: 'rows', packing: 'lanes' },
  },
  {
    id: 'sources',
    label: 'By source',
    hint: 'In the order of the texts',
    divide: sourceOrder,
    style: { drawing: 'columns', packing: 'window' },
  },
  {
    id: 'free',
    label: 'Free',
    hint: 'What bears on one another stands close',
    divide: () => WHOLE,
    style: { drawing: 'springs', packing: 'window' },
  },
];

/** The arrangement of this name; that by chapter where there is none. */
export function arrangementCalled(id: string | null): Arrangement {
  return ARRANGEMENTS.find((each) => each.id === id) ?? CHAPTERS;
}
