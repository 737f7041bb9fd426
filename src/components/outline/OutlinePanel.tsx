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
      <OutlineTree outline={outline} view={view} />
    </>
  );
}
