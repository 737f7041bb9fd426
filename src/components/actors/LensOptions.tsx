import { useMemo } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import { LENSES } from '#analysis/filter.ts';
import { LENS_GROUPS, LENS_RECORDS, type LensGroup } from '#analysis/lenses.ts';
import { LensOption } from '#components/actors/LensOption.tsx';
import { useLensCounts } from '#components/actors/use-lens-counts.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';

const HEADINGS: Readonly<Record<LensGroup, string>> = {
  said: '',
  unmet: 'Objections that nothing meets',
  between: 'Between them',
};

/** Every way to show the chosen actors that there are actors enough for, in groups. */
export function LensOptions({ id }: { readonly id: string }) {
  const { actors, lens } = useApp((state) => state.filter);
  const { chooseLens } = useCommands();
  const several = actors.length > 1;
  const offered = useMemo(
    () => LENSES.filter((each) => several || LENS_RECORDS[each].actors === 1),
    [several],
  );
  const counts = useLensCounts(offered);
  return (
    <RadioGroup
      id={id}
      className="lens-choice"
      aria-label="Show of the chosen actors"
      value={lens}
      onChange={(value) => {
        const chosen = LENSES.find((known) => known === value);
        if (chosen) chooseLens(chosen);
      }}
    >
      {LENS_GROUPS.map((group) => {
        const lenses = offered.filter((each) => LENS_RECORDS[each].group === group);
        if (lenses.length === 0) return null;
        return (
          <div key={group} className={`lens-group lens-group-${group}`}>
            {/* Each choice says all of it in its own name. */}
            {HEADINGS[group] && (
              <p className="lens-heading" aria-hidden>
                {HEADINGS[group]}
              </p>
            )}
            <div className="lens-options">
              {lenses.map((each) => (
                <LensOption key={each} lens={each} count={counts.get(each)} />
              ))}
            </div>
          </div>
        );
      })}
    </RadioGroup>
  );
}
