import { Check } from 'lucide-react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { useApp, useCommands } from '#components/app/app-store.ts';
import type { MenuProps } from '#components/controls/MenuButton.tsx';
import { MenuPopover } from '#components/controls/MenuPopover.tsx';
import { THEME_WORDS } from '#components/topbar/theme-words.ts';
import { THEME_CHOICES } from '#store/state.ts';

/** Light, dark, or whatever the system prefers. */
export default function ThemeMenu({ trigger, onClose }: MenuProps) {
  const choice = useApp((state) => state.themeChoice);
  const { chooseTheme } = useCommands();
  return (
    <MenuPopover trigger={trigger} onClose={onClose}>
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
          <MenuItem key={known} id={known} className="menu-item" textValue={THEME_WORDS[known]}>
            {THEME_WORDS[known]}
            {known === choice && <Check aria-hidden size={15} />}
          </MenuItem>
        ))}
      </Menu>
    </MenuPopover>
  );
}
