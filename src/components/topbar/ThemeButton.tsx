import { Monitor, Moon, Sun } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { IconButton } from '#components/controls/IconButton.tsx';

const ThemeMenu = lazy(() => import('#components/topbar/ThemeMenu.tsx'));

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Opens the choice of light and dark. */
export function ThemeButton() {
  const choice = useApp((state) => state.themeChoice);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const Icon = ICONS[choice];
  return (
    <>
      <IconButton
        ref={button}
        label="Light or dark"
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        <Icon aria-hidden size={19} />
      </IconButton>
      <Suspense fallback={null}>
        {open && <ThemeMenu trigger={button} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
