import { filterSentence } from '#analysis/filter-sentence.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { lookupOf } from '#domain/lookup.ts';
import { EDGE_WORDS } from '#domain/words.ts';
import { spokenName } from '#scene/build-scene.ts';

/** Says in words what changed on the drawing: what is selected, what is filtered, a layout that had to be plain. */
export function Spoken({ plain, slow }: { readonly plain: boolean; readonly slow: boolean }) {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const selected = useApp((state) => state.selected);
  const { node, edge, incoming } = lookupOf(map);
  const said = selected === null ? undefined : node.get(selected);
  const step = selected === null ? undefined : edge.get(selected);
  const against = said ? (incoming.get(said.id) ?? []).filter(({ type }) => type === 'attacks').length : 0;
  const what = said
    ? `${spokenName(map, said)}${against > 0 ? `, attacked by ${against}` : ''}`
    : step
      ? EDGE_WORDS[step.type].noun
      : '';
  return (
    <>
      <p className="unseen" role="status">
        {what}
      </p>
      <p className="unseen" role="status">
        {filterSentence(map, filter, shown) || `The whole map: ${map.nodes.length} statements`}
      </p>
      {(slow || plain) && (
        <p className="stage-note" role="status">
          {slow ? 'Laying out the map…' : 'The layout could not be finished; a plain one is shown.'}
        </p>
      )}
    </>
  );
}
