import { memo } from 'react';
import { FACET_RECORDS } from '#analysis/facets.ts';
import type { Facet } from '#analysis/filter.ts';
import { CheckOption } from '#components/controls/CheckOption.tsx';
import { FacetSample } from '#components/facets/FacetSample.tsx';

interface FacetOptionProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  /** How much it would leave. */
  readonly count: number;
  /** How much the largest of its facet would. */
  readonly most: number;
  readonly isChosen: boolean;
  readonly onChoose: (value: string, on: boolean) => void;
}

/** One choice: how it is drawn, what it is called, and how much it would leave. */
export const FacetOption = memo(function FacetOption(props: FacetOptionProps) {
  const { facet, value, label, count, most, isChosen, onChoose } = props;
  const [one, many] = FACET_RECORDS[facet].of === 'nodes' ? ['statement', 'statements'] : ['step', 'steps'];
  return (
    // One that would leave nothing can be chosen all the same: where the focus is, nothing may go out of use.
    <div className={count === 0 ? 'facet-option facet-option-empty' : 'facet-option'}>
      <CheckOption isSelected={isChosen} onChange={(on) => onChoose(value, on)}>
        <FacetSample facet={facet} value={value} />
        <span className="facet-words">
          <span className="facet-label">
            <bdi>{label}</bdi>
          </span>
          <span className="facet-bar" style={{ inlineSize: `${(100 * count) / most}%` }} aria-hidden />
        </span>{' '}
        <span className="facet-count" style={{ minInlineSize: `${most.toLocaleString('en').length}ch` }}>
          {count.toLocaleString('en')}
          <span className="unseen"> {count === 1 ? one : many}</span>
        </span>
      </CheckOption>
    </div>
  );
});
