import { useCommands } from '#components/app/app-store.ts';
import { TextButton } from '#components/controls/TextButton.tsx';

/** Says why what is selected cannot be seen in the drawing. */
export function HiddenHint({ onCleared }: { readonly onCleared: () => void }) {
  const { clearFilter } = useCommands();
  return (
    <div className="hidden-hint">
      <p>Not in the drawing: the filter hides it.</p>
      <TextButton
        onPress={() => {
          clearFilter();
          onCleared();
        }}
      >
        Clear filter
      </TextButton>
    </div>
  );
}
