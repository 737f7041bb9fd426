import { usePalette } from '#components/app/use-palette.ts';

/** Two premises that meet in one bar. */
export function LinkedSample() {
  const colour = usePalette().relation.supports;
  return (
    <svg
      className="line-sample"
      width={34}
      height={16}
      viewBox="0 0 34 16"
      fill="none"
      stroke={colour}
      aria-hidden
    >
      <path d="M1 3H10L15 7M1 13H10L15 9" strokeWidth={1.6} />
      <path d="M16 1v14" strokeWidth={3.4} />
      <path d="M17 8h9" strokeWidth={2} />
      <path d="M26 4l7 4l-7 4z" fill={colour} stroke="none" />
    </svg>
  );
}
