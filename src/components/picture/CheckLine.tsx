import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';

interface CheckLineProps {
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange?: (chosen: boolean) => void;
  readonly children: ReactNode;
}

/** A small box to tick, with its words. */
export function CheckLine({ children, ...props }: CheckLineProps) {
  return (
    <Checkbox {...props} className="furniture-option">
      <span className="furniture-box" aria-hidden>
        <Check size={14} strokeWidth={3} />
      </span>
      {children}
    </Checkbox>
  );
}
