import { Monitor, Moon, Sun } from 'lucide-react';
import { lazy } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { MenuButton } from '#components/controls/MenuButton.tsx';

const ThemeMenu = lazy(() => import('#components/topbar/ThemeMenu.tsx'));

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Opens the choice of light and dark. */
export function ThemeButton() {
  const Icon = ICONS[useApp((state) => state.themeChoice)];
  return (
    <MenuButton label="Light or dark" menu={ThemeMenu}>
      <Icon aria-hidden size={19} />
    </MenuButton>
  );
}
