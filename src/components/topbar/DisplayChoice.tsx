import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { DISPLAY_RECORDS } from '#components/app/displays.ts';
import '#styles/display-choice.css';

/** As what the shown part is looked at: as a map, as actors, as counts, in rows. */
export function DisplayChoice() {
  const display = useApp((state) => state.display);
  const { chooseDisplay } = useCommands();
  if (DISPLAY_RECORDS.length < 2) return null;
  return (
    <ToggleButtonGroup
      className="display-choice"
      aria-label="Show as"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[display]}
      onSelectionChange={(keys) => {
        const chosen = DISPLAY_RECORDS.find(({ id }) => keys.has(id));
        if (chosen) chooseDisplay(chosen.id);
      }}
    >
      {DISPLAY_RECORDS.map(({ id, label, Icon }) => (
        <ToggleButton key={id} id={id} className="display-option" aria-label={label}>
          <Icon aria-hidden size={16} />
          <span className="display-word">{label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
