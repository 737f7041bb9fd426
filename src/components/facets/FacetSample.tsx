import type { Facet } from '#analysis/filter.ts';
import { ShapeSample } from '#components/legend/ShapeSample.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import { EDGE_TYPES, NODE_TYPES } from '#domain/map.ts';

interface FacetSampleProps {
  readonly facet: Facet;
  readonly value: string;
}

/** How the drawing shows what can be chosen, as in the legend; nothing where it does not. */
export function FacetSample({ facet, value }: FacetSampleProps) {
  const type = facet === 'types' ? NODE_TYPES.find((known) => known === value) : undefined;
  if (type) return <ShapeSample type={type} />;
  const relation = facet === 'relations' ? EDGE_TYPES.find((known) => known === value) : undefined;
  if (relation) return <LineSample type={relation} length={30} />;
  if (facet === 'bases') return <LineSample type="supports" length={30} implied={value === 'implied'} />;
  return null;
}
