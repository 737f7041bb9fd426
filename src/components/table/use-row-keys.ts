import { type KeyboardEvent, useState } from 'react';
import type { TableLine } from '#analysis/table-lines.ts';
import { useCommands } from '#components/app/app-store.ts';

/** How many rows a page key passes. */
const PAGE = 10;

interface RowKeys {
  /** The key of the row at which Tab enters: the last that had the focus, else the selected one, else the first. */
  readonly entry: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Makes the rows one tab stop: arrow keys, Home, End and the page keys walk among them, and Escape lets go. */
export function useRowKeys(lines: readonly TableLine[], selected: string | null): RowKeys {
  const { select } = useCommands();
  const [walked, setWalked] = useState<string | null>(null);
  const isHere = (key: string | null): boolean => lines.some((line) => line.key === key);
  const entry = isHere(walked) ? walked : isHere(selected) ? selected : (lines[0]?.key ?? null);
  return {
    entry,
    onKeyDown: (event) => {
      const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('tbody tr') : null;
      const place = lines.findIndex(({ key }) => key === row?.dataset.row);
      const next = place < 0 ? undefined : lines[walk(event.key, place, lines.length)];
      if (event.key === 'Escape') select(null);
      else if (!next || !row) return;
      else {
        setWalked(next.key);
        row.parentElement?.querySelector<HTMLElement>(`[data-row="${next.key}"] button`)?.focus();
      }
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

/** The place to which a key leads; −1 where it leads nowhere. */
function walk(key: string, place: number, count: number): number {
  const within = (to: number): number => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case 'ArrowDown':
      return within(place + 1);
    case 'ArrowUp':
      return within(place - 1);
    case 'PageDown':
      return within(place + PAGE);
    case 'PageUp':
      return within(place - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
