import { ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { OpeningReport } from '#components/open/OpeningReport.tsx';
import { hasReport, openingWords } from '#store/opening-words.ts';
import type { Document } from '#store/state.ts';
import '#styles/notices.css';

interface NoticesProps {
  /** Whose opening is told of; without it only what the address asked for in vain. */
  readonly document?: Extract<Document, { status: 'ready' }>;
}

/** Things to know once: what the address asked for in vain, and what became of the file when it was opened. */
export function Notices({ document }: NoticesProps) {
  const notices = useApp((state) => state.notices);
  const { dismissNotices } = useCommands();
  const [repairsSeen, setRepairsSeen] = useState(document?.toldBefore ?? false);
  return (
    <div className="notices">
      {notices.length > 0 && (
        <div className="notice">
          <ul>
            {[...new Set(notices)].map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <IconButton
            label="Dismiss"
            onPress={() => {
              dismissNotices();
              focusMap();
            }}
          >
            <X aria-hidden size={16} />
          </IconButton>
        </div>
      )}
      {document && hasReport(document) && !repairsSeen && (
        <div className="notice">
          <details>
            <summary>
              <ChevronRight aria-hidden size={15} />
              {openingWords(document)}
            </summary>
            <OpeningReport {...document} />
          </details>
          <IconButton
            label="Dismiss repairs"
            onPress={() => {
              setRepairsSeen(true);
              focusMap();
            }}
          >
            <X aria-hidden size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
