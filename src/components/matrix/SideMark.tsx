import type { Side } from '#domain/sides.ts';

/** How a side is marked beside its count: by the end of its lines on the map, an arrowhead or a bar. */
export function SideMark({ side }: { readonly side: Side }) {
  return (
    <svg className={`side-mark side-mark-${side}`} width={9} height={10} viewBox="0 0 9 10" aria-hidden>
      {side === 'for' ? (
        <path d="M1 1l7 4l-7 4z" fill="currentColor" />
      ) : (
        <path d="M0.5 5H6M7 0.5V9.5" stroke="currentColor" strokeWidth={2} fill="none" />
      )}
    </svg>
  );
}
