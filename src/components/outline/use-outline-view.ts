import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReadingOutline, Row } from '#analysis/reading-outline.ts';
import { atFirst, unfoldedRows } from '#analysis/unfolded-rows.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** The row that the outline should bring into view as soon as it is there, with the focus or without. */
export interface Goal {
  readonly key: string;
  readonly focus: boolean;
}

/** What can be done in an outline; always the same functions as long as it is the same outline. */
export interface OutlineActions {
  /** Unfolds exactly these rows. */
  unfold(keys: ReadonlySet<string>): void;
  toggle(row: Row): void;
  /** Selects what a row stands for, in this place of it. */
  choose(row: Row): void;
  /** Moves the focus to the next place of a row's node, or up to where the same stands above. */
  jump(from: Row): void;
  setGoal(goal: Goal | null): void;
}

/** What of an outline is unfolded, and which of its rows stands for what is selected. */
export interface OutlineView {
  /** The rows that can be seen, by key, from top to bottom. */
  readonly rows: ReadonlyMap<string, Row>;
  readonly unfolded: ReadonlySet<string>;
  /** The key of the row of the selected node. */
  readonly current: string | null;
  readonly goal: Goal | null;
  readonly actions: OutlineActions;
}

/** Keeps the outline in step with the selection; an outline of another part of the map opens anew. */
export function useOutlineView(map: ArgumentMap, outline: ReadingOutline): OutlineView {
  const selected = useApp((state) => state.selected);
  const { select, openPanel, say } = useCommands();
  const [folds, setFolds] = useState(() => ({ outline, unfolded: atFirst(outline) }));
  /** The place of what is selected. */
  const [at, setAt] = useState<{ readonly id: Id; readonly key: string } | null>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  const opening = useMemo(() => atFirst(outline), [outline]);
  const unfolded = folds.outline === outline ? folds.unfolded : opening;
  const rows = useMemo(
    () => new Map(unfoldedRows(outline, unfolded).map((row) => [row.key, row])),
    [outline, unfolded],
  );
  const now = useRef({ rows, unfolded, at, selected });
  now.current = { rows, unfolded, at, selected };

  const { reveal, ...actions } = useMemo(() => {
    const unfold = (keys: ReadonlySet<string>): void => setFolds({ outline, unfolded: keys });
    const reveal = (way: readonly Row[], focus: boolean): string | null => {
      const row = way.at(-1);
      if (!row) return null;
      unfold(new Set([...now.current.unfolded, ...way.slice(0, -1).map(({ key }) => key)]));
      setGoal({ key: row.key, focus });
      return row.key;
    };
    return {
      unfold,
      reveal,
      setGoal,
      toggle: ({ key }: Row): void => {
        const keys = new Set(now.current.unfolded);
        if (!keys.delete(key)) keys.add(key);
        unfold(keys);
      },
      choose: ({ key, is }: Row): void => {
        if (is.kind !== 'statement') return;
        setAt({ id: is.node.id, key });
        select(is.node.id);
        // In a narrow window the details would take the outline's place.
        openPanel('outline');
      },
      jump: (from: Row): void => {
        if (from.is.kind !== 'statement') return;
        const { id } = from.is.node;
        const count = outline.places(id);
        const next = (outline.placeOf(from) + 1) % count;
        const above = from.is.again ? sameAbove(from, id) : null;
        const key = reveal(above ? [above] : outline.wayTo(id, next), true);
        if (key === null) return;
        if (id === now.current.selected) setAt({ id, key });
        say(above ? 'Above, where it stands first.' : `Place ${next + 1} of ${count}.`);
      },
    };
  }, [outline, select, openPanel, say]);

  useEffect(() => {
    if (selected === null) return;
    const { rows, at } = now.current;
    // It was chosen here, and is still in view.
    if (at?.id === selected && rows.has(at.key)) return;
    const { node, edge } = lookupOf(map);
    const step = node.has(selected) ? undefined : edge.get(selected);
    const key = reveal(step ? outline.wayToStep(step) : outline.wayTo(selected), false);
    setAt(key === null ? null : { id: selected, key });
  }, [selected, outline, map, reveal]);

  const stands = at !== null && at.id === selected && lookupOf(map).node.has(at.id);
  return { rows, unfolded, current: stands ? at.key : null, goal, actions };
}

function sameAbove(row: Row, id: Id): Row | null {
  for (let up = row.parent; up; up = up.parent) {
    if (up.is.kind === 'statement' && up.is.node.id === id) return up;
  }
  return null;
}
