import type { Filter } from '#analysis/filter.ts';
import type { MapPart } from '#analysis/part.ts';
import { visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';

/**
 * The steps that a matrix counts under a filter: those that the filter leaves, but for the question of a cell, which would
 * leave that cell alone. A step that is shown only because an attack leads to it is not what the filter asks for.
 */
export function countedPart(map: ArgumentMap, filter: Filter): Pick<MapPart, 'edges'> {
  const question = filter.question?.kind === 'steps' ? null : filter.question;
  const { edges } = visibility(map, { ...filter, question });
  const { edge: known } = lookupOf(map);
  const { relations, bases } = filter;
  const asked = [...edges].filter((id) => {
    const edge = known.get(id);
    return (
      edge !== undefined &&
      (relations.length === 0 || relations.includes(edge.type)) &&
      (bases.length === 0 || (edge.basis !== undefined && bases.includes(edge.basis)))
    );
  });
  return { edges: new Set(asked) };
}
