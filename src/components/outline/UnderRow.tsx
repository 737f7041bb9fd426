import { createContext, type ReactElement, use } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { TreeItem } from 'react-aria-components/Tree';
import type { ReadingOutline, Row } from '#analysis/reading-outline.ts';

/** The keys of the rows that are unfolded. */
export const Unfolded = createContext<ReadonlySet<string>>(new Set());

interface UnderRowProps {
  readonly row: Row;
  readonly outline: ReadingOutline;
  readonly children: (row: Row) => ReactElement;
}

/** What stands under a row, once it is unfolded: all of it might be endless. */
export function UnderRow({ row, outline, children }: UnderRowProps) {
  const unfolded = use(Unfolded).has(row.key);
  if (!row.opens) return null;
  if (unfolded) return <Collection items={outline.under(row)}>{children}</Collection>;
  // Never on the page: by it the tree knows that there is something to unfold.
  return (
    <TreeItem id={`${row.key}/`} textValue={row.key}>
      {null}
    </TreeItem>
  );
}
