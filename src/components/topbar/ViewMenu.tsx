import { Check } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';
import { MOST_DRAWN } from '#analysis/folding.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useDrawn, useShown } from '#components/app/use-map.ts';
import type { MenuProps } from '#components/controls/MenuButton.tsx';
import { MenuPopover } from '#components/controls/MenuPopover.tsx';
import { ARRANGEMENTS } from '#scene/layout/arrangements.ts';

/** How the map is laid out, and how much of it is unfolded. */
export default function ViewMenu({ trigger, onClose }: MenuProps) {
  const arrangement = useApp((state) => state.arrangement);
  const pinned = useApp((state) => state.pins.length);
  const { arrange } = useCommands();
  const folds = useFolds();
  return (
    <MenuPopover trigger={trigger} onClose={onClose}>
      <Menu className="menu" aria-label="Layout and folding" autoFocus="first" onClose={onClose}>
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[arrangement]}
          onSelectionChange={(keys) => {
            const chosen = ARRANGEMENTS.find(({ id }) => keys !== 'all' && keys.has(id));
            if (chosen) arrange(chosen.id);
          }}
        >
          <Header className="menu-head">Layout</Header>
          {ARRANGEMENTS.map(({ id, label, hint }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label}>
              <span className="menu-words">
                <Text slot="label">{label}</Text>
                <Text slot="description" className="menu-hint">
                  {hint}
                </Text>
              </span>
              {id === arrangement && <Check aria-hidden size={15} />}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          <Header className="menu-head">Folding</Header>
          {folds.map(({ label, hint, run, idle }) => (
            <MenuItem
              key={label}
              id={label}
              className="menu-item"
              textValue={label}
              isDisabled={idle}
              onAction={run}
            >
              <Text slot="label" className="menu-words">
                {label}
                {hint !== '' && <span className="menu-hint">{hint}</span>}
              </Text>
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          <Tidy pinned={pinned} />
        </MenuSection>
      </Menu>
    </MenuPopover>
  );
}

function Tidy({ pinned }: { readonly pinned: number }) {
  const { tidy } = useCommands();
  return (
    <MenuItem id="tidy" className="menu-item" textValue="Tidy up" onAction={tidy}>
      <Text slot="label" className="menu-words">
        Tidy up
        <span className="menu-hint">
          {pinned === 0
            ? 'Lay everything out anew'
            : `Lay everything out anew, and let go of ${pinned} moved`}
        </span>
      </Text>
    </MenuItem>
  );
}

function useFolds() {
  const shown = useShown();
  const drawn = useDrawn();
  const { foldAll, unfoldAll, unfoldLevel } = useCommands();
  const hidden = shown.nodes.size - (drawn?.nodes.size ?? 0);
  const roots = drawn?.outline.roots.filter((id) => drawn.nodes.has(id)).length ?? 0;
  const flat = drawn?.nodes.size === roots;
  return [
    { label: 'Unfold one level', hint: '', run: () => unfoldLevel(1), idle: hidden === 0 },
    { label: 'Fold one level', hint: '', run: () => unfoldLevel(-1), idle: flat },
    {
      label: 'Unfold all',
      hint: shown.nodes.size > MOST_DRAWN ? `Up to ${MOST_DRAWN} boxes at once` : '',
      run: unfoldAll,
      idle: hidden === 0,
    },
    { label: 'Fold all', hint: 'Only what hangs on nothing else', run: foldAll, idle: flat },
  ];
}
