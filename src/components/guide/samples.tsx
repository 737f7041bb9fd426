import { usePalette } from '#components/app/use-palette.ts';

/** Signs of the drawing that the legend does not have, each 34 × 20, drawn in the drawing's own colours. */
const SIZE = { width: 34, height: 20, viewBox: '0 0 34 20' } as const;

/** The box of the thesis. */
export function ThesisSample() {
  const { thesis, box } = usePalette();
  return (
    <svg {...SIZE} aria-hidden>
      <rect x={2} y={1} width={30} height={18} rx={4} fill={thesis} />
      <path d="M10 8h16M10 12h11" stroke={box} strokeWidth={1.6} />
    </svg>
  );
}

/** A conclusion, with a reason beside it and one below. */
export function DirectionSample() {
  const { relation, thesis, box, boxStroke } = usePalette();
  return (
    <svg {...SIZE} aria-hidden>
      <rect x={1} y={1} width={11} height={7} rx={1.5} fill={thesis} />
      <rect x={22} y={1} width={11} height={7} rx={1.5} fill={box} stroke={boxStroke} />
      <rect x={11} y={12} width={11} height={7} rx={1.5} fill={box} stroke={boxStroke} />
      <g fill="none" stroke={relation.supports} strokeWidth={1.5}>
        <path d="M22 4.5h-6" />
        <path d="M11 15.5H6.5V12" />
      </g>
      <g fill={relation.supports}>
        <path d="M12.5 4.5l4-2.6v5.2z" />
        <path d="M6.5 8.5l2.6 4H3.9z" />
      </g>
    </svg>
  );
}

/** A box with the tab that unfolds what hangs on it. */
export function FoldSample() {
  const { box, boxStroke, tab, ink, mutedInk } = usePalette();
  return (
    <svg {...SIZE} aria-hidden>
      <rect x={16} y={3} width={17} height={14} rx={3} fill={tab} stroke={boxStroke} />
      <rect x={1} y={1} width={18} height={18} rx={3} fill={box} stroke={boxStroke} />
      <path d="M5 8h10M5 12h7" stroke={mutedInk} strokeWidth={1.4} />
      <text x={26} y={13} textAnchor="middle" fontSize={9} fontWeight={700} fill={ink}>
        +7
      </text>
    </svg>
  );
}
