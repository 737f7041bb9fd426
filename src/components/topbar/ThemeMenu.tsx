import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { THEME_CHOICES, type ThemeChoice } from '#store/state.ts';
import '#styles/menu.css';

const WORDS: Readonly<Record<ThemeChoice, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

interface ThemeMenuProps {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Light, dark, or whatever the system prefers. */
export default function ThemeMenu({ trigger, onClose }: ThemeMenuProps) {
  const choice = useApp((state) => state.themeChoice);
  const { chooseTheme } = useCommands();
  return (
    <Popover
      className="menu-popover"
      triggerRef={trigger}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      <Menu
        className="menu"
        aria-label="Light or dark"
        autoFocus="first"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[choice]}
        onSelectionChange={(keys) => {
          const chosen = THEME_CHOICES.find((known) => keys !== 'all' && keys.has(known));
          if (chosen) chooseTheme(chosen);
        }}
        onClose={onClose}
      >
        {THEME_CHOICES.map((known) => (
          <MenuItem key={known} id={known} className="menu-item" textValue={WORDS[known]}>
            {WORDS[known]}
            {known === choice && <Check aria-hidden size={15} />}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
