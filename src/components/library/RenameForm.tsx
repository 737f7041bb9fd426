import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { TextButton } from '#components/controls/TextButton.tsx';

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

const LONGEST = 200;

/** Gives a map another name: Enter does, Esc does not. */
export function RenameForm({ name, onRename, onClose }: RenameFormProps) {
  const [value, setValue] = useState(name);
  const given = value.trim();
  return (
    <form
      className="rename-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== '' && given !== name) onRename(given);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the whole list would close.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField
        aria-label={`New name for ${name}`}
        value={value}
        onChange={setValue}
        maxLength={LONGEST}
        autoFocus
        onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
      >
        <Input />
      </TextField>
      <TextButton type="submit" isDisabled={given === ''}>
        Rename
      </TextButton>
      <TextButton quiet onPress={onClose}>
        Cancel
      </TextButton>
    </form>
  );
}
