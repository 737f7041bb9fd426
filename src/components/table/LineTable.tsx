import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Column, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { type SortDirection, sortedLines } from '#analysis/sorted-lines.ts';
import type { TableColumn, TableLine } from '#analysis/table-lines.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import { useMap } from '#components/app/use-map.ts';
import { LineRow } from '#components/table/LineRow.tsx';
import { PORTION, Portions } from '#components/table/Portions.tsx';

interface LineTableProps {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
  /** What to say where there are none. */
  readonly none: string;
}

interface Sorting {
  readonly column: number;
  readonly direction: SortDirection;
}

/** A table that any of its columns sorts. Choosing a row selects what it stands for, as anywhere on the page. */
export function LineTable({ name, columns, lines, none }: LineTableProps) {
  const { language } = useMap();
  const selected = useApp((state) => state.selected);
  const { select } = useCommands();
  const [sorting, setSorting] = useState<Sorting>({ column: 0, direction: 'ascending' });
  const [portion, setPortion] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const sorted = useMemo(
    () => sortedLines(lines, sorting.column, sorting.direction, language),
    [lines, sorting, language],
  );
  const place = selected === null ? -1 : sorted.findIndex(({ id }) => id === selected);
  const current = sorted[place]?.key;
  // A filter may leave fewer portions than before.
  const start = Math.min(portion, Math.max(0, Math.ceil(sorted.length / PORTION) - 1)) * PORTION;
  const here = useMemo(() => sorted.slice(start, start + PORTION), [sorted, start]);

  const show = (next: number): void => {
    setPortion(next);
    if (frame.current) frame.current.scrollTop = 0;
  };

  // What is selected elsewhere is shown here; the focus stays where it is.
  const chosenHere = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorting and paging leave the reader where they are.
  useEffect(() => {
    if (place < 0 || chosenHere.current === selected) return;
    setPortion(Math.floor(place / PORTION));
    const frameNow = frame.current;
    requestAnimationFrame(() => {
      frameNow?.querySelector('[role="row"][aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-key]') : null;
    const inRow = row?.closest('[role="row"]')?.getAttribute('aria-selected') === 'true';
    if (event.key === 'Escape') select(null);
    else if (event.key === 'Enter' && inRow && selected !== null) {
      select(selected);
      requestAnimationFrame(focusDetails);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div className="table-frame" ref={frame} role="presentation" onKeyDownCapture={onKeyDown}>
        <Table
          className="line-table"
          aria-label={name}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={current === undefined ? [] : [current]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            const line = here.find((one) => one.key === key);
            if (!line) return;
            chosenHere.current = line.id;
            select(line.id);
          }}
          sortDescriptor={{ column: columns[sorting.column]?.id ?? '', direction: sorting.direction }}
          onSortChange={({ column, direction }) => {
            setSorting({ column: columns.findIndex(({ id }) => id === column), direction });
            show(0);
          }}
        >
          <TableHeader>
            {columns.map(({ id, title, hint }, i) => (
              <Column
                key={id}
                id={id}
                className={`table-head table-head-${id}`}
                allowsSorting
                isRowHeader={i === 1}
                textValue={title}
              >
                {({ sortDirection }) => (
                  <span className="table-head-words" title={hint}>
                    {title}
                    <span className="table-arrow" aria-hidden>
                      {sortDirection === 'ascending' && <ArrowUp size={13} />}
                      {sortDirection === 'descending' && <ArrowDown size={13} />}
                    </span>
                  </span>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody items={here} renderEmptyState={() => <p className="table-none">{none}</p>}>
            {(line) => <LineRow line={line} columns={columns} />}
          </TableBody>
        </Table>
      </div>
      <Portions count={sorted.length} start={start} onShow={show} />
    </>
  );
}
