import { ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import type { Repair } from '#domain/problem.ts';
import '#styles/notices.css';

const MOST_LISTED = 200;

/** Things to know once: what the address asked for in vain, and what had to be mended in the file. */
export function Notices({ repairs }: { readonly repairs: readonly Repair[] }) {
  const notices = useApp((state) => state.notices);
  const { dismissNotices } = useCommands();
  const [repairsSeen, setRepairsSeen] = useState(false);
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
      {repairs.length > 0 && !repairsSeen && (
        <div className="notice">
          <details>
            <summary>
              <ChevronRight aria-hidden size={15} />
              Opened with {repairs.length} {repairs.length === 1 ? 'repair' : 'repairs'}
            </summary>
            <ul>
              {repairs.slice(0, MOST_LISTED).map((repair) => (
                <li key={JSON.stringify([repair.place, repair.message])}>
                  <b>{repair.place}</b> {repair.message}
                </li>
              ))}
              {repairs.length > MOST_LISTED && <li>… and {repairs.length - MOST_LISTED} more.</li>}
            </ul>
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
