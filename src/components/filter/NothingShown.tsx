import { nothingShownWords } from '#analysis/nothing-shown-words.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import '#styles/filter.css';

/** In place of an empty drawing: why nothing is there, and the way out. Nothing while something is shown. */
export function NothingShown() {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const { clearFilter } = useCommands();
  if (map.nodes.length === 0) {
    return (
      <div className="nothing-shown">
        <p>This map has no statements yet.</p>
      </div>
    );
  }
  const words = nothingShownWords(map, filter, shown);
  if (words === '') return null;
  return (
    <div className="nothing-shown">
      <p>{words}</p>
      <TextButton
        onPress={() => {
          clearFilter();
          focusMap();
        }}
      >
        Show the whole map
      </TextButton>
    </div>
  );
}
