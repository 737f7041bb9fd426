import { EllipsisVertical } from 'lucide-react';
import { useRef, useState } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { IconButton } from '#components/controls/IconButton.tsx';
import { MenuPopover } from '#components/controls/MenuPopover.tsx';
import type { MapDeeds } from '#components/library/use-map-deeds.ts';
import type { Listed } from '#store/library/browsing.ts';

interface MapMenuProps {
  readonly one: Listed;
  readonly deeds: MapDeeds;
  readonly onRename: () => void;
  readonly onEarlier: () => void;
}

/** What can be done with one map in the list. */
export function MapMenu({ one, deeds, onRename, onEarlier }: MapMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sound = one.faults.length === 0;
  const earlier = one.map.earlier.length;
  const items = [
    { id: 'open', label: 'Open', run: () => deeds.open(one), fits: true },
    { id: 'rename', label: 'Rename…', run: onRename, fits: sound },
    { id: 'duplicate', label: 'Duplicate', run: () => deeds.duplicate(one), fits: sound },
    {
      id: 'save',
      label: sound ? 'Download' : 'Download what is left',
      run: () => deeds.save(one),
      fits: true,
    },
    { id: 'earlier', label: `Earlier states (${earlier})`, run: onEarlier, fits: earlier > 0 },
    { id: 'delete', label: 'Delete', run: () => deeds.remove(one), fits: true },
  ].filter(({ fits }) => fits);
  return (
    <>
      <IconButton
        ref={button}
        label={`More for ${one.map.name}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        <EllipsisVertical aria-hidden size={18} />
      </IconButton>
      {open && (
        <MenuPopover trigger={button} onClose={() => setOpen(false)}>
          <Menu
            className="menu"
            aria-label={`More for ${one.map.name}`}
            autoFocus="first"
            onClose={() => setOpen(false)}
          >
            {items.map(({ id, label, run }) => (
              <MenuItem key={id} id={id} className="menu-item" onAction={run}>
                {label}
              </MenuItem>
            ))}
          </Menu>
        </MenuPopover>
      )}
    </>
  );
}
