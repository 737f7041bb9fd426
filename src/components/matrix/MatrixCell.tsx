import type { CSSProperties } from 'react';
import type { MatrixActor, Tally } from '#analysis/actor-matrix.ts';
import { cellWords, tallyWords } from '#analysis/matrix-words.ts';
import { useMap } from '#components/app/use-map.ts';
import { GridCell } from '#components/matrix/GridCell.tsx';
import { SideMark } from '#components/matrix/SideMark.tsx';
import { SIDES, type Side } from '#domain/sides.ts';

interface MatrixCellProps {
  readonly by: MatrixActor;
  readonly on: MatrixActor;
  readonly tally: Tally | undefined;
  readonly most: number;
  /** Its row and column: "3,5". */
  readonly place: string;
  /** The side at which Tab enters the matrix, if it does so here. */
  readonly entrance: Side | null | undefined;
  readonly pressed: Side | undefined;
  readonly onPress: (side: Side, by: MatrixActor, on: MatrixActor) => void;
}

/** How often one actor supports and objects to another; each count selects its steps. */
export function MatrixCell({ by, on, tally, most, place, entrance, pressed, onPress }: MatrixCellProps) {
  const map = useMap();
  const own = by === on ? ' matrix-own' : '';
  const sides = SIDES.filter((side) => tally && tally[side] > 0);
  if (!tally || sides.length === 0) {
    return (
      <GridCell
        className={`matrix-cell matrix-none${own}`}
        aria-label={tallyWords(map, { by, on }, undefined)}
        data-stop={`${place},`}
        tabIndex={entrance === null ? 0 : -1}
      />
    );
  }
  return (
    <GridCell className={`matrix-cell${own}`}>
      <div className="matrix-halves">
        {sides.map((side) => (
          <button
            key={side}
            type="button"
            className={`matrix-count matrix-${side}`}
            style={{ '--share': share(tally[side], most) } as CSSProperties}
            aria-label={cellWords(map, { by, on }, side, tally[side])}
            aria-pressed={pressed === side}
            data-stop={`${place},${side}`}
            tabIndex={entrance === side ? 0 : -1}
            onClick={() => onPress(side, by, on)}
          >
            <SideMark side={side} />
            {tally[side]}
          </button>
        ))}
      </div>
    </GridCell>
  );
}

/** How much a count weighs beside the largest, from 0 to 1: a few among many are still to be seen. */
function share(count: number, most: number): number {
  return Math.log1p(count) / Math.log1p(Math.max(1, most));
}
