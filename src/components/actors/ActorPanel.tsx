import { useMemo, useState } from 'react';
import { actorCounts } from '#analysis/actor-counts.ts';
import { searchActors } from '#analysis/actor-search.ts';
import { actorTree } from '#analysis/actor-tree.ts';
import { ActorTree } from '#components/actors/ActorTree.tsx';
import { LensChoice } from '#components/actors/LensChoice.tsx';
import { useMap } from '#components/app/use-map.ts';
import { FindField } from '#components/controls/FindField.tsx';
import '#styles/actors.css';

/** Who speaks in the map, and the filter by who speaks. */
export default function ActorPanel() {
  const map = useMap();
  const [query, setQuery] = useState('');
  const tree = useMemo(() => actorTree(map), [map]);
  const counts = useMemo(() => actorCounts(map), [map]);
  const found = useMemo(() => searchActors(tree, query), [tree, query]);
  if (map.actors.length === 0) return <p className="actor-none">This map names no actors.</p>;
  return (
    <>
      <FindField label="Find an actor" query={query} onChange={setQuery} />
      <ActorTree tree={found} counts={counts} searching={query.trim() !== ''} />
      <LensChoice />
    </>
  );
}
