import { filterSentence } from '#analysis/filter-sentence.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { actorNames } from '#domain/speakers.ts';
import { listed } from '#domain/words.ts';
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
  const filtered = filterSentence(map, filter, shown) !== '';
  if (!filtered || shown.own.size > 0) return null;
  const names = actorNames(map, filter.actors);
  return (
    <div className="nothing-shown">
      <p>Nothing in this map is said by {listed(names)}.</p>
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
