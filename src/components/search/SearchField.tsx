import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { IconButton } from '#components/controls/IconButton.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** The list of rows, and the row in it that Enter chooses. */
  readonly list: string;
  readonly row: string | undefined;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

/** Where it is typed what to look for; it keeps the focus while its keys walk through the rows. */
export function SearchField({ field, text, list, row, onType, onKeyDown, onClose }: SearchFieldProps) {
  // Before the dialog looks whether something in it has the focus, and else takes it.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [field]);
  return (
    <div className="search-field">
      <Search aria-hidden size={19} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Search the map"
        aria-expanded={row !== undefined}
        aria-controls={list}
        aria-activedescendant={row}
        aria-autocomplete="list"
        placeholder="Statements, quotes, notes, actors, sources"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={text}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <TextButton
          quiet
          onPress={() => {
            onType('');
            field.current?.focus();
          }}
        >
          Clear
        </TextButton>
      )}
      <IconButton label="Close search" onPress={onClose}>
        <X aria-hidden size={19} />
      </IconButton>
    </div>
  );
}
