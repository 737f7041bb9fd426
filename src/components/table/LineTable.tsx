import { useEffect, useMemo, useRef, useState } from 'react';
import { type SortDirection, sortedLines } from '#analysis/sorted-lines.ts';
import type { TableColumn, TableLine } from '#analysis/table-lines.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import { useMap } from '#components/app/use-map.ts';
import { LineRow } from '#components/table/LineRow.tsx';
import { PORTION, Portions } from '#components/table/Portions.tsx';
import { SortHead } from '#components/table/SortHead.tsx';
import { useRowKeys } from '#components/table/use-row-keys.ts';

interface LineTableProps {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
  /** What to say where there are none. */
  readonly none: string;
}

/** A table that any of its columns sorts. Choosing a row selects what it stands for, as anywhere on the page. */
export function LineTable({ name, columns, lines, none }: LineTableProps) {
  const { language } = useMap();
  const selected = useApp((state) => state.selected);
  const { select, point, say } = useCommands();
  const [sorting, setSorting] = useState({ column: 0, direction: 'ascending' as SortDirection });
  const [portion, setPortion] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const sorted = useMemo(
    () => sortedLines(lines, sorting.column, sorting.direction, language),
    [lines, sorting, language],
  );
  const place = selected === null ? -1 : sorted.findIndex(({ id }) => id === selected);
  // A filter may leave fewer portions than before.
  const start = Math.min(portion, Math.max(0, Math.ceil(sorted.length / PORTION) - 1)) * PORTION;
  const here = useMemo(() => sorted.slice(start, start + PORTION), [sorted, start]);
  const { entry, onKeyDown } = useRowKeys(here, sorted[place]?.key ?? null);

  const show = (next: number): void => {
    setPortion(next);
    frame.current?.scrollTo({ top: 0 });
  };

  const sort = (column: number): void => {
    const turns = column === sorting.column && sorting.direction === 'ascending';
    const direction = turns ? 'descending' : 'ascending';
    setSorting({ column, direction });
    show(0);
    say(`Sorted by ${columns[column]?.title}, ${direction}.`);
  };

  // What is selected elsewhere is shown here; the focus stays where it is, and so does a reader who sorts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection leads to another row.
  useEffect(() => {
    if (place < 0) return;
    setPortion(Math.floor(place / PORTION));
    requestAnimationFrame(() =>
      frame.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }),
    );
  }, [selected]);

  const [choose] = useState(() => (line: TableLine, again: boolean): void => {
    select(line.id);
    // Pressed once more, it leads on to the details.
    if (again) requestAnimationFrame(focusDetails);
  });

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the buttons of the rows arrive here. */}
      <div className="table-frame" ref={frame} onKeyDown={onKeyDown}>
        <table className="line-table" aria-label={name} aria-rowcount={sorted.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column, i) => (
                <SortHead
                  key={column.id}
                  column={column}
                  direction={i === sorting.column ? sorting.direction : null}
                  onSort={() => sort(i)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {here.map((line, i) => (
              <LineRow
                key={line.key}
                line={line}
                columns={columns}
                number={start + i + 2}
                selected={line.id === selected}
                entry={line.key === entry}
                onChoose={choose}
                onPoint={point}
              />
            ))}
          </tbody>
        </table>
        {sorted.length === 0 && <p className="table-none">{none}</p>}
      </div>
      <Portions count={sorted.length} start={start} onShow={show} />
    </>
  );
}
