import { LayoutDashboard } from 'lucide-react';
import { lazy } from 'react';
import { MenuButton } from '#components/controls/MenuButton.tsx';

const ViewMenu = lazy(() => import('#components/topbar/ViewMenu.tsx'));

/** Opens the choice of how the map is laid out and how much of it is unfolded. */
export function ViewButton() {
  return (
    <MenuButton label="Layout and folding" menu={ViewMenu}>
      <LayoutDashboard aria-hidden size={19} />
      <span className="topbar-word">Layout</span>
    </MenuButton>
  );
}
