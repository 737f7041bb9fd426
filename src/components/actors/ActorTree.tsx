import { useMemo, useState } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem } from 'react-aria-components/Tree';
import { type ActorPlace, placesOf } from '#analysis/actor-tree.ts';
import { ActorRow } from '#components/actors/ActorRow.tsx';
import { chosenAfter, chosenKeys } from '#components/actors/actor-selection.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import type { Id } from '#domain/map.ts';

interface ActorTreeProps {
  readonly tree: readonly ActorPlace[];
  readonly counts: ReadonlyMap<Id, number>;
  /** A search shows what it found, whatever is folded. */
  readonly searching: boolean;
}

/** The actors by affiliation. Choosing one filters the map by it and everybody who belongs to it. */
export function ActorTree({ tree, counts, searching }: ActorTreeProps) {
  const chosen = useApp((state) => state.filter.actors);
  const { chooseActors } = useCommands();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const places = useMemo(() => placesOf(tree), [tree]);
  const wholes = places.filter((place) => place.children.length > 0).map((place) => place.key);
  const item = (place: ActorPlace) => (
    <TreeItem id={place.key} textValue={place.actor.name} className="actor-row">
      <ActorRow
        actor={place.actor}
        count={counts.get(place.actor.id) ?? 0}
        foldable={place.children.length > 0}
      />
      <Collection items={place.children}>{item}</Collection>
    </TreeItem>
  );
  return (
    <Tree
      aria-label="Actors"
      className="actor-tree"
      items={tree}
      dependencies={[counts]}
      selectionMode="multiple"
      selectedKeys={chosenKeys(places, chosen)}
      onSelectionChange={(keys) => {
        const after = keys === 'all' ? new Set(places.map((place) => place.key)) : keys;
        chooseActors(chosenAfter(places, chosen, after));
      }}
      expandedKeys={wholes.filter((key) => searching || !folded.has(key))}
      onExpandedChange={(keys) => {
        if (!searching) setFolded(new Set(wholes.filter((key) => !keys.has(key))));
      }}
      renderEmptyState={() => <p className="actor-none">Nobody in this map is called that.</p>}
    >
      {item}
    </Tree>
  );
}
