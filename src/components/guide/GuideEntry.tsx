import type { ReactNode } from 'react';

interface GuideEntryProps {
  /** As it looks in the drawing. */
  readonly sample: ReactNode;
  readonly word: string;
  /** What it means. */
  readonly children?: ReactNode;
}

/** A sign of the drawing, its word, and what it means. */
export function GuideEntry({ sample, word, children }: GuideEntryProps) {
  return (
    <li className="guide-entry">
      <span className="guide-sample">{sample}</span>
      <span>
        <b>{word}</b>
        {children && <span>: {children}</span>}
      </span>
    </li>
  );
}
