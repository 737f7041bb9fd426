import { ArrowDown, ArrowUp } from 'lucide-react';
import type { SortDirection } from '#analysis/sorted-lines.ts';
import type { TableColumn } from '#analysis/table-lines.ts';

interface SortHeadProps {
  readonly column: TableColumn;
  /** How the table is sorted by this column; null where it is not. */
  readonly direction: SortDirection | null;
  readonly onSort: () => void;
}

/** The head of a column; a press sorts the table by it, and another turns that round. */
export function SortHead({ column: { id, title, hint }, direction, onSort }: SortHeadProps) {
  return (
    <th className={`table-head table-head-${id}`} scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" className="table-sort" title={hint} onClick={onSort}>
        {title}
        <span className="table-arrow" aria-hidden>
          {direction === 'ascending' && <ArrowUp size={13} />}
          {direction === 'descending' && <ArrowDown size={13} />}
        </span>
      </button>
    </th>
  );
}
