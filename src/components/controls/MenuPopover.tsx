import type { ReactNode } from 'react';
import { Popover } from 'react-aria-components/Popover';
import type { MenuProps } from '#components/controls/MenuButton.tsx';
import '#styles/menu.css';

/** The sheet that a menu stands on, below the button that opened it. */
export function MenuPopover({ trigger, onClose, children }: MenuProps & { readonly children: ReactNode }) {
  return (
    <Popover
      className="menu-popover"
      triggerRef={trigger}
      aria-labelledby={trigger.current?.id ?? ''}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      {children}
    </Popover>
  );
}
