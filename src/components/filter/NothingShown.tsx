import { withoutPart } from '#analysis/filter-parts.ts';
import { whyNothing } from '#analysis/why-nothing.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { inQuotes } from '#domain/words.ts';
import '#styles/filter.css';

/** In place of an empty drawing: why nothing is there, and the ways out. Nothing while something is shown. */
export function NothingShown() {
  const map = useMap();
  const shown = useShown();
  if (map.nodes.length === 0) {
    return (
      <div className="nothing-shown">
        <p>This map has no statements yet.</p>
      </div>
    );
  }
  return shown.nodes.size === 0 && <WaysOut />;
}

function WaysOut() {
  const map = useMap();
  const filter = useApp((state) => state.filter);
  const { filterBy, clearFilter } = useCommands();
  const { words, waysOut } = whyNothing(map, filter);
  return (
    <div className="nothing-shown">
      <p>{words}</p>
      {waysOut.map(({ part, words: without, left }) => (
        <TextButton
          key={part}
          onPress={() => {
            filterBy(withoutPart(filter, part));
            focusMap();
          }}
        >
          Without {inQuotes(without)}: {left.toLocaleString('en')} {left === 1 ? 'statement' : 'statements'}
        </TextButton>
      ))}
      <TextButton
        quiet={waysOut.length > 0}
        onPress={() => {
          clearFilter();
          focusMap();
        }}
      >
        Show everything
      </TextButton>
    </div>
  );
}
