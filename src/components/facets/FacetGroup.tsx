import { useCallback, useId, useRef, useState } from 'react';
import type { FacetChoice } from '#analysis/facet-choices.ts';
import { FACET_RECORDS } from '#analysis/facets.ts';
import type { Facet } from '#analysis/filter.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { FindField } from '#components/controls/FindField.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import { FacetOption } from '#components/facets/FacetOption.tsx';
import { focusFirstChoice } from '#components/facets/focus-choice.ts';
import { choicesCalled, commonest } from '#components/facets/long-list.ts';

/** So many are listed at first; more than twice as many can also be looked for by name. */
const FEW = 10;

/** So many are listed at most. */
const MOST = 500;

interface FacetGroupProps {
  readonly facet: Facet;
  readonly choices: readonly FacetChoice[];
  readonly counts: ReadonlyMap<string, number>;
}

/** The choices of one facet, with how much each would leave. */
export function FacetGroup({ facet, choices, counts }: FacetGroupProps) {
  const { title, of } = FACET_RECORDS[facet];
  const chosen: readonly string[] = useApp((state) => state.filter[facet]);
  const { chooseFacet } = useCommands();
  const [whole, setWhole] = useState(false);
  const [query, setQuery] = useState('');
  const heading = useId();
  const group = useRef<HTMLDivElement>(null);
  const isLong = choices.length > FEW + 2;
  const listed = isLong && !whole ? commonest(choices, FEW, chosen) : choicesCalled(choices, query);
  const rows = listed.slice(0, MOST);
  const most = Math.max(1, ...choices.map(({ value }) => counts.get(value) ?? 0));
  const choose = useCallback(
    (value: string, on: boolean): void =>
      chooseFacet(facet, on ? [...chosen, value] : chosen.filter((one) => one !== value)),
    [facet, chosen, chooseFacet],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot share its line with a button.
    <div className="facet" role="group" aria-labelledby={heading} ref={group}>
      <div className="facet-title">
        <h2 className="section-label" id={heading}>
          {title}
        </h2>
        {chosen.length > 0 && (
          <TextButton
            quiet
            aria-label={`Clear ${title.toLowerCase()}`}
            onPress={() => {
              focusFirstChoice(group.current);
              chooseFacet(facet, []);
            }}
          >
            Clear
          </TextButton>
        )}
        {of === 'edges' && (
          <span className="facet-unit" aria-hidden>
            steps
          </span>
        )}
      </div>
      {whole && choices.length > 2 * FEW && (
        <FindField label={`Find among ${title.toLowerCase()}`} query={query} onChange={setQuery} />
      )}
      {rows.map(({ value, label }) => (
        <FacetOption
          key={value}
          facet={facet}
          value={value}
          label={label}
          count={counts.get(value) ?? 0}
          most={most}
          isChosen={chosen.includes(value)}
          onChoose={choose}
        />
      ))}
      {whole && listed.length > MOST && (
        <p className="facet-more">
          {(listed.length - MOST).toLocaleString('en')} more: look for them by name.
        </p>
      )}
      {whole && rows.length === 0 && <p className="facet-more">None is called that.</p>}
      {isLong && (
        <TextButton
          quiet
          aria-expanded={whole}
          onPress={() => {
            setWhole(!whole);
            setQuery('');
          }}
        >
          {whole ? `Show only ${FEW}` : `Show all ${choices.length.toLocaleString('en')}`}
        </TextButton>
      )}
    </div>
  );
}
