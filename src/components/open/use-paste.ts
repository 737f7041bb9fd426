import { useEffect } from 'react';
import { isWriting } from '#components/keys/bound-key.ts';

/** Takes what is pasted anywhere on the page but where somebody is writing: files, else text. */
export function usePaste(
  takeFiles: (files: readonly File[]) => void,
  takeText: (text: string) => void,
): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isWriting(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      // Some programs put a picture of the text beside it.
      if (text.trim() === '' || files.some(({ type }) => !type.startsWith('image/'))) takeFiles(files);
      else takeText(text);
    };
    window.addEventListener('paste', pasted);
    return () => window.removeEventListener('paste', pasted);
  }, [takeFiles, takeText]);
}
