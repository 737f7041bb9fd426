import { useId } from 'react';
import { Radio } from 'react-aria-components/RadioGroup';
import type { Lens } from '#analysis/filter.ts';
import { LENS_RECORDS } from '#analysis/lenses.ts';

interface LensOptionProps {
  readonly lens: Lens;
  /** How many statements it would leave; undefined before they are counted. */
  readonly count: number | undefined;
}

/** One way to show the chosen actors, with how much it would leave. */
export function LensOption({ lens, count }: LensOptionProps) {
  const { label, short } = LENS_RECORDS[lens];
  const described = useId();
  return (
    <Radio
      value={lens}
      className={count === 0 ? 'lens-option lens-option-none' : 'lens-option'}
      aria-label={label}
      aria-describedby={described}
    >
      <span className="lens-dot" aria-hidden />
      <span className="lens-word">{short}</span>
      <span className="lens-count" id={described}>
        {count ?? ''}
        <span className="unseen">
          {count === undefined ? '' : count === 1 ? ' statement' : ' statements'}
        </span>
      </span>
    </Radio>
  );
}
