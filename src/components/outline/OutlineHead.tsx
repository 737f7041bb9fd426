import type { ReadingOutline } from '#analysis/reading-outline.ts';
import { allUnfolded, MOST_UNFOLDED, unfoldedRows } from '#analysis/unfolded-rows.ts';
import { useCommands } from '#components/app/app-store.ts';
import { TextButton } from '#components/controls/TextButton.tsx';

interface OutlineHeadProps {
  readonly outline: ReadingOutline;
  /** How many nodes are shown. */
  readonly count: number;
  readonly onUnfold: (keys: ReadonlySet<string>) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** How much the outline holds, and the ways to unfold and fold all of it. */
export function OutlineHead({ outline, count, onUnfold }: OutlineHeadProps) {
  const { say } = useCommands();
  const unfoldAll = (): void => {
    const keys = allUnfolded(outline);
    const rows = unfoldedRows(outline, keys).length;
    onUnfold(keys);
    say(`${rows} rows unfolded${rows < count ? `, as many levels as ${MOST_UNFOLDED} rows can show` : ''}.`);
  };
  const foldAll = (): void => {
    onUnfold(NONE);
    say('All folded.');
  };
  return (
    <div className="outline-head">
      <p className="outline-count">
        {count} {count === 1 ? 'statement' : 'statements'}
      </p>
      <TextButton quiet onPress={unfoldAll}>
        Unfold all
      </TextButton>
      <TextButton quiet onPress={foldAll}>
        Fold all
      </TextButton>
    </div>
  );
}
