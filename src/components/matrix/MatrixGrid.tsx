import { type KeyboardEvent, type SyntheticEvent, useCallback, useRef, useState } from 'react';
import type { ActorMatrix, Counting, MatrixActor } from '#analysis/actor-matrix.ts';
import { useCommands } from '#components/app/app-store.ts';
import { MatrixHead } from '#components/matrix/MatrixHead.tsx';
import { MatrixRow, NOBODY } from '#components/matrix/MatrixRow.tsx';
import { at, type Field, type Stop, walked } from '#components/matrix/matrix-walk.ts';
import { TotalCell } from '#components/matrix/TotalCell.tsx';
import type { CellQuestion } from '#components/matrix/use-counted.ts';
import { SIDES, type Side } from '#domain/sides.ts';

interface MatrixGridProps {
  readonly matrix: ActorMatrix;
  readonly counting: Counting;
  readonly rows: readonly MatrixActor[];
  readonly columns: readonly MatrixActor[];
  readonly asked: CellQuestion | null;
}

/** The table of counts: one tab stop, arrow keys from cell to cell, Enter for what a count stands for. */
export function MatrixGrid({ matrix, counting, rows, columns, asked }: MatrixGridProps) {
  const { ask } = useCommands();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<Stop>({ row: 0, column: 0, side: null });
  const [over, setOver] = useState<Stop | null>(null);
  const field: Field = {
    rows: rows.length + 1,
    columns: columns.length + 1,
    sides: (row, column) => {
      const [by, on] = [rows[row], columns[column]];
      const tally = by === undefined || on === undefined ? undefined : matrix.cell(by, on);
      const sides = SIDES.filter((side) => tally && tally[side] > 0);
      return sides.length > 0 ? sides : [null];
    },
  };
  // What is counted may have changed under the reader.
  const entrance = at(field, stop.row, stop.column, stop.side);

  const alone = counting === 'alone';
  const press = useCallback(
    (side: Side, by: MatrixActor, on: MatrixActor): void => {
      const same = asked?.side === side && asked.by === by && asked.on === on;
      ask(same ? null : { kind: 'steps', side, by, on, ...(alone ? { alone } : {}) });
    },
    [ask, asked, alone],
  );

  const walk = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    if (event.key === 'Escape' && asked) {
      event.stopPropagation();
      ask(null);
      return;
    }
    const far = event.ctrlKey || event.metaKey;
    const next = walked(field, entrance, event.key, far);
    if (!next || (far && !['Home', 'End'].includes(event.key))) return;
    event.preventDefault();
    const name = `${next.row},${next.column},${next.side ?? ''}`;
    table.current?.querySelector<HTMLElement>(`[data-stop="${name}"]`)?.focus();
  };

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that one walks through.
      role="grid"
      className="matrix-grid"
      aria-label="Who supports and who objects to whom"
      aria-describedby="matrix-meaning"
      onKeyDown={walk}
      onFocus={(event) => {
        const there = stopOf(event);
        if (there) setStop(there);
        setOver(there);
      }}
      onBlur={() => setOver(null)}
      onPointerOver={(event) => setOver(stopOf(event))}
      onPointerLeave={() => setOver(null)}
    >
      <MatrixHead matrix={matrix} rows={rows} columns={columns} over={over} />
      <tbody>
        {rows.map((by, row) => (
          <MatrixRow
            key={by ?? NOBODY}
            matrix={matrix}
            columns={columns}
            by={by}
            row={row}
            entrance={entrance.row === row ? entrance : null}
            asked={asked?.by === by ? asked : null}
            onPress={press}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="matrix-row-head matrix-all">
            All
          </th>
          {columns.map((on, column) => (
            <TotalCell
              key={on ?? NOBODY}
              of={{ by: undefined, on }}
              tally={matrix.columns.get(on) ?? { for: 0, against: 0 }}
              place={`${rows.length},${column}`}
              entrance={entrance.row === rows.length && entrance.column === column}
            />
          ))}
          <TotalCell
            of={{ by: undefined, on: undefined }}
            tally={matrix.all}
            place={`${rows.length},${columns.length}`}
            entrance={entrance.row === rows.length && entrance.column === columns.length}
          />
        </tr>
      </tfoot>
    </table>
  );
}

/** The stop in which something happens, as its element tells; null between cells. */
function stopOf({ target }: SyntheticEvent): Stop | null {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  const element =
    target instanceof Element
      ? (target.closest<HTMLElement>('[data-stop]') ?? cell?.querySelector<HTMLElement>('[data-stop]'))
      : null;
  const [row, column, side] = element?.dataset.stop?.split(',') ?? [];
  if (row === undefined || column === undefined) return null;
  return { row: Number(row), column: Number(column), side: SIDES.find((known) => known === side) ?? null };
}
