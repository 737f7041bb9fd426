import { useMemo } from 'react';
import { facetChoices } from '#analysis/facet-choices.ts';
import { facetCounts } from '#analysis/facet-counts.ts';
import { FACETS } from '#analysis/filter.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { FacetGroup } from '#components/facets/FacetGroup.tsx';
import { FacetHead } from '#components/facets/FacetHead.tsx';
import '#styles/facets.css';

/** The filter by what is said: by type, relation, basis, chapter, edition and tag, each choice with what it would leave. */
export default function FilterPanel() {
  const map = useMap();
  const filter = useApp((state) => state.filter);
  const counts = useMemo(() => facetCounts(map, filter), [map, filter]);
  const groups = FACETS.flatMap((facet) => {
    const choices = facetChoices(map, facet, filter[facet]);
    return choices.length > 0 ? [{ facet, choices }] : [];
  });
  if (groups.length === 0) {
    return (
      <p className="facet-none">
        There is nothing to choose here: all statements and steps of this map are of one kind.
      </p>
    );
  }
  return (
    <div className="facets">
      <FacetHead />
      <div className="facet-groups">
        {groups.map(({ facet, choices }) => (
          <FacetGroup key={facet} facet={facet} choices={choices} counts={counts[facet]} />
        ))}
      </div>
    </div>
  );
}
