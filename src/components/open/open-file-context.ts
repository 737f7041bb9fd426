import { createContext, use } from 'react';
import type { DroppedFiles } from '#components/open/dropped-files.ts';

/** The ways in which maps of the reader's come onto the page. */
interface WaysIn {
  /** Opens files in place of the map on the page. */
  readonly open: (files: readonly File[]) => void;
  readonly openFolder: (folder: DroppedFiles) => void;
  /** Opens a text; false where it is no map. */
  readonly openText: (text: string) => Promise<boolean>;
}

export const OpenFilesContext = createContext<WaysIn | null>(null);

export function useWaysIn(): WaysIn {
  const ways = use(OpenFilesContext);
  if (!ways) throw new Error('This component stands outside <FileDrop>.');
  return ways;
}
