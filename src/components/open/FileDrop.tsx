import { type ReactNode, useCallback, useMemo } from 'react';
import { useAppStore } from '#components/app/app-store.ts';
import { EXPORTED } from '#components/app/exported.ts';
import type { DroppedFiles } from '#components/open/dropped-files.ts';
import { OpenFilesContext } from '#components/open/open-file-context.ts';
import { useDrop } from '#components/open/use-drop.ts';
import { usePaste } from '#components/open/use-paste.ts';
import '#styles/file-drop.css';

/** Lets maps, and pictures and pages that carry one, be dropped and pasted anywhere on the page. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const take = useCallback(
    async ({ files, remark }: DroppedFiles) => {
      const { openFiles } = await import('#store/open-file.ts');
      if (files.length > 0) await openFiles(store, files, !EXPORTED);
      if (remark !== '') store.commands.notify([remark]);
    },
    [store],
  );
  const open = useCallback((files: readonly File[]) => void take({ files, remark: '' }), [take]);
  const openText = useCallback(
    async (text: string) => (await import('#store/open-file.ts')).openText(store, text, !EXPORTED),
    [store],
  );
  const over = useDrop(take);
  usePaste(open, openText);
  const ways = useMemo(() => ({ open, openFolder: take, openText }), [open, take, openText]);
  return (
    <OpenFilesContext value={ways}>
      {children}
      {over && (
        <div className="file-drop" aria-hidden>
          <p>Drop maps, or pictures that carry one, to open them</p>
        </div>
      )}
    </OpenFilesContext>
  );
}
