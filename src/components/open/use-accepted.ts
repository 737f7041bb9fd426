import { useEffect, useState } from 'react';

/** Endings of files that can be opened, as the browser's dialog for files wants them; undefined while they are loading. */
export function useAccepted(): string | undefined {
  const [accepted, setAccepted] = useState<string>();
  useEffect(() => {
    let current = true;
    import('#formats/accepted-files.ts').then(
      ({ choosableEndings }) => current && setAccepted(choosableEndings().join(',')),
      // The dialog then shows all files.
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);
  return accepted;
}
