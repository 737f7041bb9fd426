import type { ComponentProps } from 'react';

/** A cell of a table that one walks through: it can be stood on, or holds what can. */
export function GridCell(props: ComponentProps<'td'>) {
  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that one walks through.
  // biome-ignore lint/a11y/useFocusableInteractive: where it holds counts, these take the focus.
  return <td {...props} role="gridcell" />;
}
