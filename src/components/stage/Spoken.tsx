import { filterSentence } from '#analysis/filter-sentence.ts';
import { useApp } from '#components/app/app-store.ts';
import { useDrawn, useMap, useShown } from '#components/app/use-map.ts';
import { lookupOf } from '#domain/lookup.ts';
import { EDGE_WORDS } from '#domain/words.ts';
import { spokenName } from '#scene/build-scene.ts';

/** Says in words what changed on the drawing: what is selected, how much is filtered, folded and drawn. */
export function Spoken() {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const selected = useApp((state) => state.selected);
  const { node, edge, incoming } = lookupOf(map);
  const said = selected === null ? undefined : node.get(selected);
  const step = selected === null ? undefined : edge.get(selected);
  const against = said ? (incoming.get(said.id) ?? []).filter(({ type }) => type === 'attacks').length : 0;
  const drawn = useDrawn();
  const hidden = shown.nodes.size - (drawn?.nodes.size ?? shown.nodes.size);
  const folds = hidden > 0 ? `${drawn?.nodes.size} drawn, ${hidden} folded away` : '';
  const under = said ? drawn?.folded.get(said.id) : undefined;
  const what = said
    ? `${spokenName(map, said)}${against > 0 ? `, attacked by ${against}` : ''}${under ? `, ${under.hidden} folded under it` : ''}`
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
      <p className="unseen" role="status">
        {folds}
      </p>
    </>
  );
}
