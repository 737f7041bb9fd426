import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components/Checkbox';
import '#styles/check-option.css';

/** A check box with words beside it. */
export function CheckOption({
  children,
  ...props
}: Omit<CheckboxProps, 'children' | 'className'> & { readonly children: ReactNode }) {
  return (
    <Checkbox {...props} className="check-option">
      <span className="check-box" aria-hidden>
        <Check size={14} strokeWidth={3} />
      </span>
      {children}
    </Checkbox>
  );
}
