import type { Cell } from '#scene/overview/icicle.ts';

interface IcicleMarkProps {
  readonly cell: Cell | null;
  readonly of: 'selected' | 'pointed';
  /** CSS pixels. */
  readonly rowHeight: number;
}

/** A frame around a cell; around one that is too narrow to be seen, wide enough to be found. */
export function IcicleMark({ cell, of, rowHeight }: IcicleMarkProps) {
  if (!cell) return null;
  return (
    <span
      className={`icicle-mark icicle-mark-${of}`}
      style={{
        insetInlineStart: `${((cell.x0 + cell.x1) / 2) * 100}%`,
        inlineSize: `max(7px, ${(cell.x1 - cell.x0) * 100}%)`,
        insetBlockStart: cell.depth * rowHeight - 1,
        blockSize: rowHeight + 1,
      }}
    />
  );
}
