import { X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { filterParts, type PartInWords, withoutPart } from '#analysis/filter-parts.ts';
import { filterCount, filterSentence } from '#analysis/filter-sentence.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import '#styles/filter.css';

/**
 * What the filter leaves, in words, with a way back to the whole map. Where the words have
 * several parts, each can be taken off by itself.
 */
export function FilterLine() {
  const map = useMap();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const { clearFilter } = useCommands();
  const parts = filterParts(map, filter);
  const sentence = filterSentence(map, filter, shown);
  const apart = parts.length > 1;
  return (
    <div className={sentence ? 'filter-line' : 'filter-line filter-line-empty'}>
      <p className={apart ? 'unseen' : undefined}>{sentence}</p>
      {apart && <FilterParts count={filterCount(map, filter, shown)} parts={parts} />}
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

interface FilterPartsProps {
  readonly count: string;
  readonly parts: readonly PartInWords[];
}

/** The sentence once more, each part of it a button that takes it off. */
function FilterParts({ count, parts }: FilterPartsProps) {
  const filter = useApp((state) => state.filter);
  const { filterBy } = useCommands();
  const list = useRef<HTMLUListElement>(null);
  /** Keeps the focus in the line: the next part, else the last, else the button that clears all. */
  const focusBeside = (place: number): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const others = buttons.filter((_, at) => at !== place);
    const clear = list.current?.closest('.filter-line')?.querySelector<HTMLElement>(':scope > button');
    (others.length > 1 ? (others[place] ?? others.at(-1)) : clear)?.focus();
  };
  return (
    <>
      <span className="filter-count" aria-hidden>
        {count}:
      </span>
      <ul className="filter-parts" ref={list} aria-label="Parts of the filter">
        {parts.map(({ part, words }, place) => (
          <li key={part}>
            <Button
              className="filter-part"
              aria-label={`Take off: ${words}`}
              onPress={() => {
                focusBeside(place);
                filterBy(withoutPart(filter, part));
              }}
            >
              <span>{words}</span>
              <X aria-hidden size={14} />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
