import { useEffect, useState } from 'react';
import { type DroppedFiles, droppedFiles } from '#components/open/dropped-files.ts';

const endings = () => import('#formats/accepted-files.ts').then(({ acceptedEndings }) => acceptedEndings());

/** Takes files that are dropped anywhere on the page; says whether some are being held over it. */
export function useDrop(take: (dropped: DroppedFiles) => void): boolean {
  const [over, setOver] = useState(false);
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
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer, endings).then(take);
    };
    window.addEventListener('dragover', dragged);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', dragged);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, [take]);
  return over;
}
