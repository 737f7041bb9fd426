import { type ComponentType, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import { IconButton } from '#components/controls/IconButton.tsx';

/** What a menu is told by the button that opens it. */
export interface MenuProps {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  /** Loaded with the first press. */
  readonly menu: ComponentType<MenuProps>;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, menu: Menu, isDisabled = false, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        isDisabled={isDisabled}
        onPress={() => setOpen(true)}
      >
        {children}
      </IconButton>
      <Suspense fallback={null}>{open && <Menu trigger={button} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
