import type { Drawn } from '#analysis/drawn.ts';
import { stepWords } from '#analysis/step-words.ts';
import type { Visibility } from '#analysis/visibility.ts';
import { placeAmong } from '#analysis/walk.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { spokenName } from '#scene/build-scene.ts';

/** Where a node is met: what is shown around it, what of that is drawn, and from which conclusion the reader came. */
export interface Surroundings {
  readonly shown: Visibility;
  readonly drawn: Drawn | null;
  readonly under?: Id | null;
}

/**
 * A node or a step as ears meet it: "Counterclaim, Chang Ho-jin: The treaty is nonsense, attacked by 3, 2 of 5, 7
 * folded under it". "" where the map has no such part.
 */
export function spokenPart(map: ArgumentMap, id: Id, { shown, drawn, under }: Surroundings): string {
  const { node, edge, incoming } = lookupOf(map);
  const aimed = (type: 'attacks' | 'undercuts'): number =>
    (incoming.get(id) ?? []).filter((step) => step.type === type).length;
  const said = node.get(id);
  const step = edge.get(id);
  if (!said) {
    if (!step) return '';
    const undercuts = aimed('undercuts');
    return `Step: ${stepWords(map, step)}${undercuts > 0 ? `, undercut by ${undercuts}` : ''}`;
  }
  const attacks = aimed('attacks');
  const place = placeAmong(map, shown, id, under ?? null);
  const folded = drawn?.folded.get(id)?.hidden ?? 0;
  return [
    spokenName(map, said),
    map.thesis.includes(id) ? 'the thesis' : '',
    attacks > 0 ? `attacked by ${attacks}` : '',
    place ? `${place.at} of ${place.of}` : '',
    folded > 0 ? `${folded} folded under it` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
