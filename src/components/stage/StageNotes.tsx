import { useCommands } from '#components/app/app-store.ts';
import { useDrawn } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';

interface StageNotesProps {
  /** The layout on the stage is a plain one. */
  readonly plain: boolean;
  /** The next layout takes long. */
  readonly slow: boolean;
  readonly onPlain: () => void;
}

/** What a reader should know of the drawing, at its edge: that one is being made, and what it leaves out. */
export function StageNotes({ plain, slow, onPlain }: StageNotesProps) {
  const drawn = useDrawn();
  const { unfoldRoots } = useCommands();
  const more = drawn?.foldedRoots ?? null;
  const leftOut = drawn?.leftOut ?? 0;
  return (
    <div className="stage-notes">
      {slow && (
        <p className="stage-note">
          Laying out the map…
          <TextButton quiet onPress={onPlain}>
            Show a plain layout now
          </TextButton>
        </p>
      )}
      {plain && !slow && <p className="stage-note">This is a plain layout: a better one was not finished.</p>}
      {more && (
        <p className="stage-note">
          {more.hidden.toLocaleString('en')} more statements hang on nothing that is drawn.
          <TextButton quiet onPress={unfoldRoots}>
            Show {more.next} more
          </TextButton>
        </p>
      )}
      {leftOut > 0 && (
        <p className="stage-note">
          {leftOut.toLocaleString('en')} more lines between these boxes are not drawn: so many could not be
          told apart. Select a box to see all its relations.
        </p>
      )}
    </div>
  );
}
