import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { LENSES } from '#analysis/filter.ts';
import { LENS_RECORDS } from '#analysis/lenses.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';

/** What to show of the chosen actors: only theirs, with the answers, or all with theirs standing out. */
export function LensChoice() {
  const filter = useApp((state) => state.filter);
  const { chooseLens, clearFilter } = useCommands();
  const nobody = filter.actors.length === 0;
  if (nobody) return <p className="lens-hint">Choose one or several to filter the map by what they say.</p>;
  return (
    <div className="lens">
      <RadioGroup
        className="lens-choice"
        value={filter.lens}
        onChange={(value) => {
          const lens = LENSES.find((known) => known === value);
          if (lens) chooseLens(lens);
        }}
      >
        <Label className="section-label">Show</Label>
        {LENSES.map((lens) => (
          <Radio key={lens} value={lens} className="lens-option">
            <span className="lens-dot" aria-hidden />
            {LENS_RECORDS[lens].label}
          </Radio>
        ))}
      </RadioGroup>
      <TextButton
        quiet
        onPress={() => {
          clearFilter();
          focusMap();
        }}
      >
        Clear
      </TextButton>
    </div>
  );
}
