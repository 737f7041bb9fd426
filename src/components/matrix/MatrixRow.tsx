import { memo } from 'react';
import type { ActorMatrix, MatrixActor } from '#analysis/actor-matrix.ts';
import { ActorHead } from '#components/matrix/ActorHead.tsx';
import { MatrixCell } from '#components/matrix/MatrixCell.tsx';
import type { Stop } from '#components/matrix/matrix-walk.ts';
import { TotalCell } from '#components/matrix/TotalCell.tsx';
import type { CellQuestion } from '#components/matrix/use-counted.ts';
import type { Side } from '#domain/sides.ts';

interface MatrixRowProps {
  readonly matrix: ActorMatrix;
  readonly columns: readonly MatrixActor[];
  readonly by: MatrixActor;
  readonly row: number;
  /** Where Tab enters the matrix, if it does so in this row. */
  readonly entrance: Stop | null;
  /** The cell that is asked about, if it stands in this row. */
  readonly asked: CellQuestion | null;
  readonly onPress: (side: Side, by: MatrixActor, on: MatrixActor) => void;
}

/** What one actor says about each of the others. A large matrix has many: only those render again that change. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { matrix, columns, by, row, entrance, asked, onPress } = props;
  return (
    <tr>
      <th scope="row" className="matrix-row-head">
        <ActorHead actor={by} />
      </th>
      {columns.map((on, column) => (
        <MatrixCell
          key={on ?? NOBODY}
          by={by}
          on={on}
          tally={matrix.cell(by, on)}
          most={matrix.most}
          place={`${row},${column}`}
          entrance={entrance?.column === column ? entrance.side : undefined}
          pressed={asked?.on === on ? asked.side : undefined}
          onPress={onPress}
        />
      ))}
      <TotalCell
        of={{ by, on: undefined }}
        tally={matrix.rows.get(by) ?? { for: 0, against: 0 }}
        place={`${row},${columns.length}`}
        entrance={entrance?.column === columns.length}
      />
    </tr>
  );
});

/** No actor of a map has an empty id. */
export const NOBODY = '';
