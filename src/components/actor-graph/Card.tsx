import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { focusMap } from '#components/app/focus-map.ts';
import { IconButton } from '#components/controls/IconButton.tsx';

interface CardProps {
  readonly title: string;
  readonly mark?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A card at the edge of the graph. Opened by a key, it takes the focus; Escape closes it and gives that back. */
export function Card({ title, mark, closeLabel, onClose, children }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (document.activeElement?.matches('.actor-mark:focus-visible')) heading.current?.focus();
  }, []);
  const close = (): void => {
    focusMap();
    onClose();
  };
  return (
    <section
      className="graph-card"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="graph-card-head">
        {mark}
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={closeLabel} onPress={close}>
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      <div className="graph-card-body">{children}</div>
    </section>
  );
}
