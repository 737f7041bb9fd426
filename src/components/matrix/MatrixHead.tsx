import type { ActorMatrix, MatrixActor } from '#analysis/actor-matrix.ts';
import { matrixName } from '#analysis/matrix-words.ts';
import { useMap } from '#components/app/use-map.ts';
import { ActorHead } from '#components/matrix/ActorHead.tsx';
import { NOBODY } from '#components/matrix/MatrixRow.tsx';
import type { Stop } from '#components/matrix/matrix-walk.ts';
import { SideMark } from '#components/matrix/SideMark.tsx';
import { SIDES } from '#domain/sides.ts';

interface MatrixHeadProps {
  readonly matrix: ActorMatrix;
  readonly rows: readonly MatrixActor[];
  readonly columns: readonly MatrixActor[];
  /** Where the pointer or the focus is. */
  readonly over: Stop | null;
}

/** The heads of the columns, and in the corner what stands where the reader looks. */
export function MatrixHead({ matrix, rows, columns, over }: MatrixHeadProps) {
  const lit = (column: number): string => (over?.column === column ? ' matrix-lit' : '');
  return (
    <>
      <colgroup>
        <col />
        {columns.map((on, column) => (
          <col key={on ?? NOBODY} className={`matrix-column${lit(column)}`} />
        ))}
        <col className={`matrix-column${lit(columns.length)}`} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="matrix-corner">
            <span className="unseen">Who speaks</span>
            <Corner
              matrix={matrix}
              by={over ? rows[over.row] : undefined}
              on={over ? columns[over.column] : undefined}
            />
          </th>
          {columns.map((on, column) => (
            <th key={on ?? NOBODY} scope="col" className={`matrix-column-head${lit(column)}`}>
              <ActorHead actor={on} />
            </th>
          ))}
          <th scope="col" className={`matrix-column-head matrix-all${lit(columns.length)}`}>
            All
          </th>
        </tr>
      </thead>
    </>
  );
}

interface CornerProps {
  readonly matrix: ActorMatrix;
  /** Undefined while nobody looks at a cell. */
  readonly by: MatrixActor | undefined;
  readonly on: MatrixActor | undefined;
}

/** Each cell says the same in its own name, so this is only for the eye. */
function Corner({ matrix, by, on }: CornerProps) {
  const map = useMap();
  if (by === undefined || on === undefined) {
    return (
      <div className="matrix-axes" aria-hidden>
        <span>about whom →</span>
        <span>↓ who speaks</span>
      </div>
    );
  }
  const tally = matrix.cell(by, on);
  const sides = SIDES.filter((side) => tally && tally[side] > 0);
  return (
    <div className="matrix-reading" aria-hidden>
      <b>{matrixName(map, by)}</b>
      {sides.length === 0 && <span>no step about</span>}
      {sides.map((side) => (
        <span key={side} className={`matrix-${side}`}>
          <SideMark side={side} />
          {side === 'for' ? 'supports' : 'objects to'}
          <span className="matrix-reading-count">{tally?.[side]}</span>
        </span>
      ))}
      <b>{by === on ? 'own statements' : matrixName(map, on)}</b>
    </div>
  );
}
