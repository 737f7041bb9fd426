import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { TextButton } from '#components/controls/TextButton.tsx';
import { useWaysIn } from '#components/open/open-file-context.ts';

/** A place to paste the text of a map where there is no Ctrl+V. */
export function PasteField({ onOpen }: { readonly onOpen: () => void }) {
  const { openText } = useWaysIn();
  const [text, setText] = useState('');
  return (
    <form
      className="paste-field"
      onSubmit={(event) => {
        event.preventDefault();
        // What became of it is told above the map.
        onOpen();
        void openText(text);
      }}
    >
      <TextField value={text} onChange={setText} autoFocus>
        <Label className="section-label">Text of a map</Label>
        <TextArea rows={5} spellCheck={false} />
      </TextField>
      <TextButton type="submit" isDisabled={text.trim() === ''}>
        Open this text
      </TextButton>
    </form>
  );
}
