import { useState } from 'react';
import { TextButton } from '#components/controls/TextButton.tsx';
import { FolderButton } from '#components/open/FolderButton.tsx';
import { OpenButton } from '#components/open/OpenButton.tsx';
import { PasteField } from '#components/open/PasteField.tsx';

/** The ways in which more maps come here. */
export function WaysIn({ onOpen }: { readonly onOpen: () => void }) {
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <div className="ways-in">
        <OpenButton onOpen={onOpen} />
        <FolderButton onOpen={onOpen} />
        <TextButton aria-expanded={pasting} onPress={() => setPasting(!pasting)}>
          Paste a text…
        </TextButton>
      </div>
      {pasting && <PasteField onOpen={onOpen} />}
    </>
  );
}
