import { useRef } from 'react';
import { TextButton } from '#components/controls/TextButton.tsx';
import { useOpenFiles } from '#components/open/open-file-context.ts';

/** Asks for a file and opens the map in it. */
export function OpenButton({ onOpen }: { readonly onOpen?: () => void }) {
  const open = useOpenFiles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextButton onPress={() => input.current?.click()}>Open a file…</TextButton>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.svg,.png,.html,application/json,image/svg+xml,image/png,text/html"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file chosen again is a wish, too.
          event.target.value = '';
          if (files.length === 0) return;
          onOpen?.();
          open(files);
        }}
      />
    </>
  );
}
