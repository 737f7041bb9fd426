import { useEffect, useState } from 'react';

/** Somebody who types is not interrupted. */
const PAUSE = 600;

/** What the search has come to: seen at once, spoken when the typing pauses. */
export function FoundLine({ words }: { readonly words: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      <p className="found-line" aria-hidden>
        {words}
      </p>
      <p className="unseen" role="status">
        {spoken}
      </p>
    </>
  );
}
