import { usePalette } from '#components/app/use-palette.ts';
import type { EdgeType } from '#domain/map.ts';
import { DASHES, LINE_LOOKS } from '#scene/line-look.ts';
import type { LineEnd } from '#scene/scene.ts';

const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;
/** Room that an end takes of the line. */
const ROOM: Readonly<Record<LineEnd, number>> = { arrow: 7, crossbar: 2, circle: 6, none: 0 };

interface LineSampleProps {
  readonly type: EdgeType;
  readonly length?: number;
  readonly implied?: boolean;
}

/** A short line drawn as the map draws a relation, pointing to the right. */
export function LineSample({ type, length = 34, implied = false }: LineSampleProps) {
  const look = LINE_LOOKS[type];
  const colour = usePalette().relation[type];
  const from = 1 + ROOM[look.startEnd];
  const to = length - 1 - ROOM[look.finishEnd];
  const rows = look.stroke === 'double' ? [MIDDLE - 1.6, MIDDLE + 1.6] : [MIDDLE];
  const width = look.stroke === 'double' ? 1.2 : look.width * 0.8;
  return (
    <svg
      className="line-sample"
      width={length}
      height={HEIGHT}
      viewBox={`0 0 ${length} ${HEIGHT}`}
      stroke={colour}
      fill={colour}
      opacity={implied ? 0.5 : 1}
      aria-hidden
    >
      {rows.map((y) => (
        <path
          key={y}
          d={`M${from} ${y}H${to}`}
          fill="none"
          strokeWidth={width}
          strokeDasharray={DASHES[look.stroke].map((part) => part * 0.66).join(' ') || undefined}
        />
      ))}
      <End end={look.startEnd} x={from - 1} />
      <End end={look.finishEnd} x={to} />
    </svg>
  );
}

function End({ end, x }: { readonly end: LineEnd; readonly x: number }) {
  switch (end) {
    case 'arrow':
      return <path d={`M${x} ${MIDDLE - 4}l${ROOM.arrow} 4l-${ROOM.arrow} 4z`} stroke="none" />;
    case 'crossbar':
      return <path d={`M${x + 1} ${MIDDLE - 5}v10`} strokeWidth={2} />;
    case 'circle':
      return <circle cx={x + ROOM.circle / 2} cy={MIDDLE} r={ROOM.circle / 2} stroke="none" />;
    case 'none':
      return null;
  }
}
