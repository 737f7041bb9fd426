import { type ComponentProps, useEffect } from 'react';
import type { TreeState } from 'react-aria-components/Tree';
import type { ListLayout } from 'react-aria-components/Virtualizer';
import type { Goal } from '#components/outline/use-outline-view.ts';

interface OutlineFrameProps extends ComponentProps<'div'> {
  readonly state: TreeState<unknown>;
  /** Where rows stand, if only those in view are on the page. */
  readonly layout: ListLayout<unknown> | null;
  readonly goal: Goal | null;
  /** How many rows can be seen. */
  readonly count: number;
  readonly setGoal: (goal: Goal | null) => void;
}

/** The element of the tree. It follows a goal as soon as the goal's row is there, which takes the tree a moment. */
export function OutlineFrame({ state, layout, goal, count, setGoal, ...props }: OutlineFrameProps) {
  const { selectionManager: manager, collection } = state;
  useEffect(() => {
    if (!goal || !collection.getItem(goal.key)) return;
    // Without the focus in the tree this only decides where it comes in with Tab.
    if (goal.focus) manager.setFocused(true);
    manager.setFocusedKey(goal.key);
    bringIntoView(document.getElementById(props.id ?? ''), layout, goal.key);
    setGoal(null);
  }, [goal, collection, manager, layout, props.id, setGoal]);
  // The tree counts what is folded away, too.
  const rowCount = layout ? { 'aria-rowcount': count } : {};
  return <div {...props} {...rowCount} />;
}

function bringIntoView(frame: HTMLElement | null, layout: ListLayout<unknown> | null, key: string): void {
  if (!frame) return;
  const row = frame.querySelector(`[data-key="${key}"]`);
  const info = row ? null : layout?.getLayoutInfo(key);
  if (info) frame.scrollTop = info.rect.y - frame.clientHeight / 3;
  if (!row) return;
  const [inner, outer] = [row.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) row.scrollIntoView({ block: 'center' });
}
