import { type ReactNode, useLayoutEffect, useRef } from 'react';

export interface RowProps {
  readonly id: string;
  /** Its place in the list, from 0. */
  readonly place: number;
  /** Whether Enter would choose it. */
  readonly active: boolean;
}

/** A row of the list. The field keeps the focus and the list takes the clicks; the active row is kept in sight. */
export function Row({
  id,
  place,
  active,
  kind,
  children,
}: RowProps & { readonly kind: string; readonly children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the active row.
    <div
      ref={row}
      id={id}
      className="hit"
      role="option"
      aria-selected={active}
      data-place={place}
      data-kind={kind}
    >
      {children}
    </div>
  );
}
