import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Tree, TreeItem } from 'react-aria-components/Tree';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { ReadingOutline, Row } from '#analysis/reading-outline.ts';
import { rowName } from '#analysis/standing-words.ts';
import { useCommands } from '#components/app/app-store.ts';
import { goToDetails } from '#components/app/go-to-details.ts';
import { useMap } from '#components/app/use-map.ts';
import { OutlineFrame } from '#components/outline/OutlineFrame.tsx';
import { OutlineRow } from '#components/outline/OutlineRow.tsx';
import { UnderRow, Unfolded } from '#components/outline/UnderRow.tsx';
import type { OutlineView } from '#components/outline/use-outline-view.ts';

/** Beyond so many rows only those in view are on the page. */
const MOST_ON_PAGE = 500;
/** About as high as most rows are, in CSS pixels. */
const ROW = 46;

interface OutlineTreeProps {
  readonly outline: ReadingOutline;
  readonly view: OutlineView;
}

/** The rows of the outline. Arrows walk, unfold and fold; Enter selects, and pressed again it leads to the details. */
export function OutlineTree({ outline, view }: OutlineTreeProps) {
  const map = useMap();
  const { select, point } = useCommands();
  const { rows, unfolded, current, goal, actions } = view;
  const hint = useId();
  const large = rows.size > MOST_ON_PAGE || outline.forest.place.size > MOST_ON_PAGE;
  // Once so, it stays so: the tree is made anew in between.
  const [windowed, setWindowed] = useState(large);
  if (large && !windowed) setWindowed(true);
  const layout = useMemo(() => (windowed ? new ListLayout({ estimatedRowSize: ROW }) : null), [windowed]);
  const heads = useMemo(
    () => [...rows.values()].filter(({ is }) => is.kind !== 'statement').map(({ key }) => key),
    [rows],
  );

  // Made once for each row: what it needs is always the same for an outline.
  const item = (row: Row) => {
    const node = row.is.kind === 'statement' ? row.is.node : null;
    const name = rowName(map, row, outline.places);
    return (
      <TreeItem
        id={row.key}
        textValue={node?.label ?? name}
        aria-label={name}
        className="outline-row"
        onHoverStart={() => node && point(node.id)}
        onHoverEnd={() => node && point(null)}
        {...(node ? {} : { onAction: () => actions.toggle(row) })}
      >
        <OutlineRow row={row} places={node ? outline.places(node.id) : 1} onJump={actions.jump} />
        <UnderRow row={row} outline={outline}>
          {item}
        </UnderRow>
      </TreeItem>
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const row = target?.role === 'row' ? rows.get(target.dataset.key ?? '') : undefined;
    if (event.key === 'Escape') select(null);
    else if (row?.is.kind !== 'statement' || event.key !== 'Enter') return;
    else if (event.shiftKey) actions.jump(row);
    else if (row.key === current) {
      select(row.is.node.id);
      goToDetails();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const tree = (
    <Tree
      aria-label="Outline"
      aria-describedby={hint}
      className="outline-tree"
      items={outline.top}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={current === null ? [] : [current]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        const row = rows.get(String(key));
        if (row) actions.choose(row);
      }}
      // Chapters can be walked over and unfolded, but stand for nothing in the drawing.
      disabledKeys={heads}
      disabledBehavior="selection"
      expandedKeys={unfolded}
      onExpandedChange={(keys) => actions.unfold(new Set([...keys].map(String)))}
      render={(props, { state }) => (
        <OutlineFrame
          {...props}
          state={state}
          layout={layout}
          goal={goal}
          count={rows.size}
          setGoal={actions.setGoal}
          onKeyDownCapture={onKeyDown}
        />
      )}
    >
      {item}
    </Tree>
  );
  return (
    <Unfolded value={unfolded}>
      <p className="unseen" id={hint}>
        Right and left unfold and fold. Enter selects a statement, and pressed again shows its details. Shift
        and Enter lead to the next place of a statement that stands in several. Escape lets go.
      </p>
      {layout ? <Virtualizer layout={layout}>{tree}</Virtualizer> : tree}
    </Unfolded>
  );
}
