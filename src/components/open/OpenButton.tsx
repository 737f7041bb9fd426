import { useRef } from 'react';
import { TextButton } from '#components/controls/TextButton.tsx';
import { useWaysIn } from '#components/open/open-file-context.ts';
import { useAccepted } from '#components/open/use-accepted.ts';

/** Asks for files and opens the maps in them. */
export function OpenButton({ onOpen }: { readonly onOpen?: () => void }) {
  const { open } = useWaysIn();
  const input = useRef<HTMLInputElement>(null);
  const accepted = useAccepted();
  return (
    <>
      <TextButton onPress={() => input.current?.click()}>Open a file…</TextButton>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accepted}
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
