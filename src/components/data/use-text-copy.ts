import { useState } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import { copiedText } from '#components/app/copied-text.ts';

interface TextCopy {
  /** What became of it, in words. */
  readonly copied: string;
  readonly copy: (text: string) => void;
}

/** Copies text to the clipboard; where the browser does not allow that, says so. */
export function useTextCopy(): TextCopy {
  const { say } = useCommands();
  const [copied, setCopied] = useState('');
  const tell = (words: string): void => {
    setCopied(words);
    say(words);
  };
  return {
    copied,
    copy: (text) => {
      void copiedText(text).then((done) =>
        tell(done ? 'Copied.' : 'The browser does not allow copying here. Save the file instead.'),
      );
    },
  };
}
