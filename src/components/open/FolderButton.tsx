import { useRef } from 'react';
import { TextButton } from '#components/controls/TextButton.tsx';
import { fromFolder } from '#components/open/dropped-files.ts';
import { useWaysIn } from '#components/open/open-file-context.ts';

/** Asks for a folder and opens the maps in it; nothing where the browser cannot ask for one. */
export function FolderButton({ onOpen }: { readonly onOpen: () => void }) {
  const { openFolder } = useWaysIn();
  const input = useRef<HTMLInputElement>(null);
  if (!('webkitdirectory' in HTMLInputElement.prototype)) return null;
  return (
    <>
      <TextButton onPress={() => input.current?.click()}>Open a folder…</TextButton>
      <input
        ref={input}
        type="file"
        hidden
        {...{ webkitdirectory: '' }}
        onChange={async (event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length === 0) return;
          const { acceptedEndings } = await import('#formats/accepted-files.ts');
          onOpen();
          openFolder(fromFolder(files, acceptedEndings()));
        }}
      />
    </>
  );
}
