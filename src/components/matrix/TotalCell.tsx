import type { Tally } from '#analysis/actor-matrix.ts';
import { type MatrixPlace, tallyWords } from '#analysis/matrix-words.ts';
import { useMap } from '#components/app/use-map.ts';
import { GridCell } from '#components/matrix/GridCell.tsx';
import { SideMark } from '#components/matrix/SideMark.tsx';
import { SIDES } from '#domain/sides.ts';

interface TotalCellProps {
  readonly of: MatrixPlace;
  readonly tally: Tally;
  readonly place: string;
  readonly entrance: boolean;
}

/** All steps of a row or a column, each once. */
export function TotalCell({ of, tally, place, entrance }: TotalCellProps) {
  const map = useMap();
  return (
    <GridCell className="matrix-cell matrix-total" data-stop={`${place},`} tabIndex={entrance ? 0 : -1}>
      <span className="unseen">{tallyWords(map, of, tally)}</span>
      <div className="matrix-halves" aria-hidden>
        {SIDES.filter((side) => tally[side] > 0).map((side) => (
          <span key={side} className={`matrix-sum matrix-${side}`}>
            <SideMark side={side} />
            {tally[side]}
          </span>
        ))}
      </div>
    </GridCell>
  );
}
