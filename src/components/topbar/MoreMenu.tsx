import { Check } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { DISPLAY_RECORDS } from '#components/app/displays.ts';
import { OVERLAYS } from '#components/app/overlays.ts';
import type { MenuProps } from '#components/controls/MenuButton.tsx';
import { MenuPopover } from '#components/controls/MenuPopover.tsx';
import { THEME_WORDS } from '#components/topbar/theme-words.ts';
import { THEME_CHOICES } from '#store/state.ts';

/** What a small window's bar has no room for: the displays, the theme, and what opens over the page. */
export default function MoreMenu({ trigger, onClose }: MenuProps) {
  const display = useApp((state) => state.display);
  const theme = useApp((state) => state.themeChoice);
  const { chooseDisplay, chooseTheme, open } = useCommands();
  return (
    <MenuPopover trigger={trigger} onClose={onClose}>
      <Menu className="menu" aria-label="More" autoFocus="first" onClose={onClose}>
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[display]}
          onSelectionChange={(keys) => {
            const chosen = DISPLAY_RECORDS.find(({ id }) => keys !== 'all' && keys.has(id));
            if (chosen) chooseDisplay(chosen.id);
          }}
        >
          <Header className="menu-head">Show as</Header>
          {DISPLAY_RECORDS.map(({ id, label, Icon }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label}>
              <span className="menu-icon-words">
                <Icon aria-hidden size={16} />
                {label}
              </span>
              {id === display && <Check aria-hidden size={15} />}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            const chosen = THEME_CHOICES.find((known) => keys !== 'all' && keys.has(known));
            if (chosen) chooseTheme(chosen);
          }}
        >
          <Header className="menu-head">Light or dark</Header>
          {THEME_CHOICES.map((known) => (
            <MenuItem key={known} id={known} className="menu-item" textValue={THEME_WORDS[known]}>
              {THEME_WORDS[known]}
              {known === theme && <Check aria-hidden size={15} />}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          {OPENING.map(({ overlay, label }) => (
            <MenuItem key={overlay} id={overlay} className="menu-item" onAction={() => open(overlay)}>
              {label}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </MenuPopover>
  );
}

const OPENING = [
  { overlay: 'picture', label: 'Export: picture or data' },
  ...(OVERLAYS.share ? [{ overlay: 'share', label: 'Share: a link or a frame' } as const] : []),
  ...(OVERLAYS.maps ? [{ overlay: 'maps', label: 'Maps' } as const] : []),
  { overlay: 'about', label: 'About this map' },
  { overlay: 'guide', label: 'How to read this' },
  { overlay: 'keys', label: 'Keys' },
] as const;
