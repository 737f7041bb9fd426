import { useEffect } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useCommands } from '#components/app/app-store.ts';
import type { Saving } from '#components/picture/use-saving.ts';

/** What became of saving, which is also spoken; and progress where it takes long. */
export function SavingLine({ saving }: { readonly saving: Saving }) {
  const { say } = useCommands();
  const words = wordsOf(saving);
  useEffect(() => {
    if (words) say(words);
  }, [words, say]);
  return (
    <>
      {saving.status === 'busy' && saving.long && (
        <ProgressBar className="picture-progress" isIndeterminate aria-label="Drawing the picture">
          <span className="picture-progress-bar" />
        </ProgressBar>
      )}
      <p className="picture-result" data-status={saving.status}>
        {words}
      </p>
    </>
  );
}

function wordsOf(saving: Saving): string {
  switch (saving.status) {
    case 'idle':
      return '';
    case 'busy':
      return 'Drawing the picture…';
    case 'done':
    case 'failed':
      return saving.message;
  }
}
