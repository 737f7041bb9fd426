import { useState } from 'react';
import { type Conclusion, conclusionsOf, type Direction, walk } from '#analysis/walk.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';

/** Several things that a node bears on, of which a reader is to choose where to go. */
export interface Crossroads {
  readonly of: Id;
  readonly conclusions: readonly Conclusion[];
  /** From which of them the reader came; null where from none. */
  readonly under: Id | null;
}

export interface Walking {
  readonly go: (direction: Direction) => void;
  /** Of several things that the selected node bears on, the one from which the reader came. */
  readonly under: Id | null;
  /** Where the reader stands before a choice; else null. */
  readonly crossroads: Crossroads | null;
  /** Goes on from the crossroads; with null, stays. */
  readonly turn: (to: Id | null) => void;
}

const NOWHERE: Readonly<Record<Direction, string>> = {
  reasons: 'Nothing shown bears on it.',
  conclusion: 'It bears on nothing shown.',
  next: 'This is the last.',
  previous: 'This is the first.',
};

/** How a reader walks along the map, and remembers from which conclusion they came. `first`: where a walk begins. */
export function useWalk(first: Id | null): Walking {
  const map = useMap();
  const shown = useShown();
  const selected = useApp((state) => state.selected);
  const { select, say } = useCommands();
  const [trail, setTrail] = useState<{ readonly at: Id; readonly under: Id | null } | null>(null);
  const [crossroads, setCrossroads] = useState<Crossroads | null>(null);
  const under = trail && trail.at === selected ? trail.under : null;
  const at = selected !== null && (shown.nodes.has(selected) || shown.edges.has(selected)) ? selected : null;

  const arrive = (to: Id, from: Id | null): void => {
    setTrail({ at: to, under: from });
    select(to);
  };
  return {
    under,
    crossroads: crossroads && crossroads.of === selected ? crossroads : null,
    turn: (to) => {
      setCrossroads(null);
      if (to !== null) arrive(to, null);
    },
    go: (direction) => {
      if (at === null) {
        if (first !== null) select(first);
        return;
      }
      const conclusions = direction === 'conclusion' ? conclusionsOf(map, shown, at) : [];
      if (conclusions.length > 1 && lookupOf(map).node.has(at)) {
        setCrossroads({ of: at, conclusions, under });
        return;
      }
      const next = walk(map, shown, at, direction, under);
      if (next === null) say(NOWHERE[direction]);
      else if (direction === 'reasons') arrive(next, at);
      else arrive(next, direction === 'conclusion' ? null : under);
    },
  };
}
