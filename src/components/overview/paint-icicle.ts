import type { Stance } from '#analysis/stance.ts';
import type { Id } from '#domain/map.ts';
import type { Cell, Icicle } from '#scene/overview/icicle.ts';
import type { Strengths } from '#scene/overview/stance-colours.ts';

export interface IcicleLook {
  /** CSS pixels. */
  readonly width: number;
  readonly rowHeight: number;
  /** Device pixels for each of them. */
  readonly ratio: number;
  readonly colours: Readonly<Record<Stance, Strengths>>;
  /** The cap on what speaks against. */
  readonly cap: string;
  readonly stance: (id: Id) => Stance;
  readonly drawn: (id: Id) => boolean;
}

/** A kind of cell has a colour and a shape: what is against wears a cap, what is neither is half as high. */
const KINDS: readonly { readonly stance: Stance; readonly strength: keyof Strengths }[] = [
  { stance: 'for', strength: 'drawn' },
  { stance: 'against', strength: 'drawn' },
  { stance: 'neither', strength: 'drawn' },
  { stance: 'for', strength: 'folded' },
  { stance: 'against', strength: 'folded' },
  { stance: 'neither', strength: 'folded' },
];

/** A column of device pixels that narrow cells fill less than this is left empty. */
const LEAST_FILLED = 0.3;

/** Paints every row. Cells narrower than a device pixel share one, which most of them give its kind. */
export function paintIcicle(context: CanvasRenderingContext2D, icicle: Icicle, look: IcicleLook): void {
  const width = Math.round(look.width * look.ratio);
  const gap = Math.max(1, Math.round(look.ratio));
  const shares = new Float32Array(width * KINDS.length);
  icicle.rows.forEach((row, depth) => {
    const top = Math.round(depth * look.rowHeight * look.ratio);
    const height = Math.round((depth + 1) * look.rowHeight * look.ratio) - top - gap;
    const block = (kind: number, left: number, right: number): void =>
      paintBlock(context, look, kind, { left, top, width: right - left, height });
    shares.fill(0);
    let crowded = false;
    for (const cell of row) {
      const kind = kindOf(cell, look);
      const [left, right] = [Math.round(cell.x0 * width), Math.round(cell.x1 * width)];
      if (right - left >= 1 && (cell.x1 - cell.x0) * width >= 1) {
        block(kind, left, right - left > 2 * gap ? right - gap : right);
        continue;
      }
      crowded = true;
      const column = Math.min(width - 1, Math.floor(((cell.x0 + cell.x1) / 2) * width));
      shares[column * KINDS.length + kind] =
        (shares[column * KINDS.length + kind] ?? 0) + (cell.x1 - cell.x0) * width;
    }
    if (crowded) runs(shares, width, block);
  });
}

function kindOf(cell: Cell, look: IcicleLook): number {
  const stance = look.stance(cell.id);
  const strength = look.drawn(cell.id) ? 'drawn' : 'folded';
  return KINDS.findIndex((kind) => kind.stance === stance && kind.strength === strength);
}

/** Paints columns of one kind side by side at once. */
function runs(
  shares: Float32Array,
  width: number,
  block: (kind: number, left: number, right: number) => void,
): void {
  let begun = 0;
  let last = -1;
  for (let column = 0; column <= width; column += 1) {
    const kind = column < width ? mostOf(shares, column * KINDS.length) : -1;
    if (kind === last) continue;
    if (last >= 0) block(last, begun, column);
    begun = column;
    last = kind;
  }
}

/** The kind that fills most of a column, or −1 where it is as good as empty. */
function mostOf(shares: Float32Array, from: number): number {
  let total = 0;
  let most = 0;
  for (let kind = 0; kind < KINDS.length; kind += 1) {
    total += shares[from + kind] ?? 0;
    if ((shares[from + kind] ?? 0) > (shares[from + most] ?? 0)) most = kind;
  }
  return total >= LEAST_FILLED ? most : -1;
}

function paintBlock(
  context: CanvasRenderingContext2D,
  { colours, cap }: IcicleLook,
  kind: number,
  at: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): void {
  const known = KINDS[kind];
  if (!known) return;
  context.fillStyle = colours[known.stance][known.strength];
  if (known.stance === 'neither') {
    const height = Math.max(1, Math.round(at.height / 2));
    context.fillRect(at.left, at.top + at.height - height, at.width, height);
    return;
  }
  context.fillRect(at.left, at.top, at.width, at.height);
  if (known.stance === 'for') return;
  context.fillStyle = cap;
  context.fillRect(at.left, at.top, at.width, Math.max(1, Math.round(at.height / 6)));
}
