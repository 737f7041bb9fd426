import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useAppStore } from '#components/app/app-store.ts';
import { OpenFilesContext } from '#components/open/open-file-context.ts';
import '#styles/file-drop.css';

/** Lets files be dropped anywhere on the page: maps, and pictures and pages that carry one. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const [over, setOver] = useState(false);
  const open = useCallback(
    async ([file, ...more]: readonly File[]) => {
      if (!file) return;
      const { openFile } = await import('#store/open-file.ts');
      await openFile(store, file);
      if (more.length > 0) store.commands.notify([`Of ${more.length + 1} files the first was opened.`]);
    },
    [store],
  );
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const dragged = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Without this the browser leaves the page and shows the file by itself.
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void open([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', dragged);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', dragged);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, [open]);
  return (
    <OpenFilesContext value={open}>
      {children}
      {over && (
        <div className="file-drop" aria-hidden>
          <p>Drop a map, or a picture that carries one, to open it</p>
        </div>
      )}
    </OpenFilesContext>
  );
}
