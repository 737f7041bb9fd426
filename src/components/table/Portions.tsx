import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import { IconButton } from '#components/controls/IconButton.tsx';

/** So many rows are on the page at once. */
export const PORTION = 200;

interface PortionsProps {
  readonly count: number;
  /** How many rows stand before those on the page. */
  readonly start: number;
  readonly onShow: (portion: number) => void;
}

/** Which of very many rows are on the page, and the way to the others; nothing where all are. */
export function Portions({ count, start, onShow }: PortionsProps) {
  const { say } = useCommands();
  const back = useRef<HTMLButtonElement>(null);
  const on = useRef<HTMLButtonElement>(null);
  if (count <= PORTION) return null;
  const words = (from: number): string =>
    `Rows ${from + 1} to ${Math.min(count, from + PORTION)} of ${count}`;
  const last = start + PORTION >= count;
  const show = (from: number): void => {
    onShow(from / PORTION);
    say(words(from));
    // The pressed button is of no use at an end: the focus goes on at the other.
    if (from === 0) on.current?.focus();
    else if (from + PORTION >= count) back.current?.focus();
  };
  return (
    <div className="portions">
      <p>{words(start)}</p>
      <IconButton
        ref={back}
        label="Rows before"
        isDisabled={start === 0}
        onPress={() => show(start - PORTION)}
      >
        <ChevronLeft aria-hidden size={18} />
      </IconButton>
      <IconButton ref={on} label="Rows after" isDisabled={last} onPress={() => show(start + PORTION)}>
        <ChevronRight aria-hidden size={18} />
      </IconButton>
    </div>
  );
}
