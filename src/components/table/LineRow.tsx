import type { ReactNode } from 'react';
import { Cell, Row } from 'react-aria-components/Table';
import type { TableColumn, TableLine } from '#analysis/table-lines.ts';
import { useCommands } from '#components/app/app-store.ts';
import { LineSample } from '#components/marks/LineSample.tsx';
import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';

interface LineRowProps {
  readonly line: TableLine;
  readonly columns: readonly TableColumn[];
}

/** A statement or a step, with its cells. */
export function LineRow({ line, columns }: LineRowProps) {
  const { point } = useCommands();
  return (
    <Row
      id={line.key}
      className="table-row"
      textValue={line.cells[1]?.text ?? ''}
      onHoverStart={() => point(line.id)}
      onHoverEnd={() => point(null)}
    >
      {columns.map(({ id }, i) => {
        const text = line.cells[i]?.text ?? '';
        return (
          <Cell
            key={id}
            className={`table-cell table-cell-${id}${text === '0' ? ' table-cell-zero' : ''}`}
            textValue={text}
          >
            {withMark(line, id, text)}
          </Cell>
        );
      })}
    </Row>
  );
}

/** What a cell says, with the mark that the map has for it. A statement's own cell holds its whole sentence, too. */
function withMark({ node, edge }: TableLine, column: string, text: string): ReactNode {
  if (node && column === 'label') {
    return (
      <>
        <span className="table-label">{text}</span>
        {node.text !== text && <span className="table-text">{node.text}</span>}
      </>
    );
  }
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
