import { createContext, use } from 'react';

/** Opens files of the reader's in place of the map on the page. */
type OpenFiles = (files: readonly File[]) => void;

export const OpenFilesContext = createContext<OpenFiles | null>(null);

export function useOpenFiles(): OpenFiles {
  const open = use(OpenFilesContext);
  if (!open) throw new Error('This component stands outside <FileDrop>.');
  return open;
}
