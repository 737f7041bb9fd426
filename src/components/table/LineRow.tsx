import { memo, type ReactNode } from 'react';
import type { TableColumn, TableLine } from '#analysis/table-lines.ts';
import { LineSample } from '#components/marks/LineSample.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';
import type { Id } from '#domain/map.ts';

interface LineRowProps {
  readonly line: TableLine;
  readonly columns: readonly TableColumn[];
  /** Its place in the whole table, the head included. */
  readonly number: number;
  readonly selected: boolean;
  /** Whether Tab enters the rows here. */
  readonly entry: boolean;
  /** Told whether it was selected before. */
  readonly onChoose: (line: TableLine, again: boolean) => void;
  readonly onPoint: (id: Id | null) => void;
}

/** The column that says what a row is about. */
const HEAD = 1;

/** A statement or a step, with its cells. A click anywhere on it selects it; for keys there is a button in it. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, columns, number, selected, entry, onChoose, onPoint } = props;
  return (
    <tr
      className="table-row"
      data-row={line.key}
      aria-rowindex={number}
      aria-current={selected || undefined}
      onClick={() => onChoose(line, false)}
      onPointerEnter={() => onPoint(line.id)}
      onPointerLeave={() => onPoint(null)}
    >
      {columns.map(({ id }, i) => {
        const text = line.cells[i]?.text ?? '';
        const className = `table-cell table-cell-${id}${text === '0' ? ' table-cell-zero' : ''}`;
        if (i !== HEAD) {
          return (
            <td key={id} className={className}>
              {withMark(line, id, text)}
            </td>
          );
        }
        return (
          <th key={id} className={className} scope="row">
            <button
              type="button"
              className={line.node ? 'table-open table-label' : 'table-open'}
              tabIndex={entry ? 0 : -1}
              aria-pressed={selected}
              onClick={(event) => {
                event.stopPropagation();
                // A pointer has no need to be led on: it sees the details.
                onChoose(line, selected && event.detail === 0);
              }}
            >
              {line.node ? <MapText>{text}</MapText> : text}
            </button>
            {line.node && line.node.text !== text && (
              <span className="table-text">
                <MapText>{line.node.text}</MapText>
              </span>
            )}
          </th>
        );
      })}
    </tr>
  );
});

/** What a cell says, with the mark that the map has for it. */
function withMark({ node, edge }: TableLine, column: string, text: string): ReactNode {
  if (node && column === 'type') {
    return (
      <span className="table-mark">
        <TypeGlyph type={node.type} size={13} />
        {text}
      </span>
    );
  }
  if (edge && column === 'relation') {
    return (
      <span className="table-mark">
        <LineSample type={edge.type} length={28} implied={edge.basis === 'implied'} />
        {text}
      </span>
    );
  }
  return text;
}
