import { LayoutDashboard } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { IconButton } from '#components/controls/IconButton.tsx';

const ViewMenu = lazy(() => import('#components/topbar/ViewMenu.tsx'));

/** Opens the choice of how the map is laid out and how much of it is unfolded. */
export function ViewButton() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        label="Layout and folding"
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        <LayoutDashboard aria-hidden size={19} />
        <span className="topbar-word">Layout</span>
      </IconButton>
      <Suspense fallback={null}>
        {open && <ViewMenu trigger={button} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
