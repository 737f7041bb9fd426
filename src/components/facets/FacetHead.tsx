import { asksFacets, NO_FACETS } from '#analysis/filter.ts';
import { filterParts } from '#analysis/filter-parts.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { focusFirstChoice } from '#components/facets/focus-choice.ts';

/** What is on: how much is left, of what, and a way to let go of every choice below. */
export function FacetHead() {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const { filterBy } = useCommands();
  const within = filterParts(map, { ...filter, ...NO_FACETS });
  const all = map.nodes.length;
  return (
    <div className="facet-head">
      <p className="facet-left">
        <b>{shown.nodes.size.toLocaleString('en')}</b> of {all.toLocaleString('en')}{' '}
        {all === 1 ? 'statement' : 'statements'}
      </p>
      {asksFacets(filter) && (
        <TextButton
          quiet
          aria-label="Clear all choices"
          onPress={() => {
            focusFirstChoice(document.querySelector('.facet-groups'));
            filterBy({ ...filter, ...NO_FACETS });
          }}
        >
          Clear all
        </TextButton>
      )}
      {within.length > 0 && (
        <p className="facet-within">Counted within {within.map(({ words }) => words).join('; ')}</p>
      )}
    </div>
  );
}
