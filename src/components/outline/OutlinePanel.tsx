import { useRef } from 'react';
import { readingOutline } from '#analysis/reading-outline.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { OutlineHead } from '#components/outline/OutlineHead.tsx';
import { OutlineTree } from '#components/outline/OutlineTree.tsx';
import { useOutlineView } from '#components/outline/use-outline-view.ts';
import '#styles/outline.css';

/** The map as a tree of text in reading order, in step with the drawing: the same selection, the same filter. */
export default function OutlinePanel() {
  const map = useMap();
  const shown = useShown();
  const outline = readingOutline(map, shown);
  const view = useOutlineView(map, outline);
  const turn = useTurn(shown);
  if (outline.top.length === 0) {
    return (
      <p className="outline-none">
        {map.nodes.length === 0
          ? 'This map has no statements yet.'
          : 'The filter leaves no statement to list.'}
      </p>
    );
  }
  return (
    <>
      <OutlineHead outline={outline} count={shown.nodes.size} onUnfold={view.actions.unfold} />
      {/* Another part is another tree: react-aria would go on counting rows as they stood in the last one. */}
      <OutlineTree key={turn} outline={outline} view={view} />
    </>
  );
}

/** A number that is another one whenever the value is. */
function useTurn(value: unknown): number {
  const last = useRef({ value, turn: 0 });
  if (last.current.value !== value) last.current = { value, turn: last.current.turn + 1 };
  return last.current.turn;
}
