import { LayoutDashboard } from 'lucide-react';
import { lazy } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { MenuButton } from '#components/controls/MenuButton.tsx';

const ViewMenu = lazy(() => import('#components/topbar/ViewMenu.tsx'));

/** Opens the choice of how the map is laid out and how much of it is unfolded. */
export function ViewButton() {
  // Matrix, table and the graph of actors have one layout each.
  const elsewhere = useApp((state) => state.display !== 'map');
  return (
    <MenuButton label="Layout and folding" menu={ViewMenu} isDisabled={elsewhere}>
      <LayoutDashboard aria-hidden size={19} />
      <span className="topbar-word">Layout</span>
    </MenuButton>
  );
}
