import { filterSentence } from '#analysis/filter-sentence.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import '#styles/filter.css';

/** What the filter leaves, in words, with a way back to the whole map. */
export function FilterLine() {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const { clearFilter } = useCommands();
  const sentence = filterSentence(map, filter, shown);
  return (
    <div className={sentence ? 'filter-line' : 'filter-line filter-line-empty'}>
      <p>{sentence}</p>
      {sentence && (
        <TextButton
          onPress={() => {
            clearFilter();
            focusMap();
          }}
        >
          Clear filter
        </TextButton>
      )}
    </div>
  );
}
