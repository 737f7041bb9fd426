import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAppStore, useCommands } from '#components/app/app-store.ts';
import { download } from '#components/app/download.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap } from '#components/app/use-map.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import { writeMap } from '#formats/write-map.ts';
import { fileName } from '#picture/file-name.ts';
import { libraryOf } from '#store/library/page-library.ts';
import type { Kept } from '#store/state.ts';
import '#styles/storing.css';

/** What a reader has to know, or can decide, about how the map on the page is kept. */
export default function StoringNotices({ kept: { storing, alike } }: { readonly kept: Kept }) {
  const map = useMap();
  const store = useAppStore();
  const { keep } = useCommands();
  const [read, setRead] = useState('');
  const page = libraryOf(store);
  return (
    <>
      {storing.status === 'failed' && read !== storing.why && (
        <Notice words={<>Not saved: {storing.why}.</>} onDismiss={() => setRead(storing.why)}>
          <TextButton
            onPress={() =>
              download(new Blob([writeMap(map)], { type: 'application/json' }), `${fileName(map.title)}.json`)
            }
          >
            Download a copy
          </TextButton>
          <TextButton quiet onPress={() => page.retry()}>
            Try again
          </TextButton>
        </Notice>
      )}
      {storing.status === 'elsewhere' && (
        <Notice words="This map is open in another tab; changes made here are not kept.">
          <TextButton
            onPress={() => {
              page.takeOver();
              focusMap();
            }}
          >
            Take over
          </TextButton>
        </Notice>
      )}
      {alike && (
        <Notice words={<>“{alike.name}” was here before, with other content.</>}>
          <TextButton
            onPress={() => {
              void page.replaceAlike();
              focusMap();
            }}
          >
            Replace it; it becomes an earlier state
          </TextButton>
          <TextButton
            quiet
            onPress={() => {
              keep({ alike: null });
              focusMap();
            }}
          >
            Keep both
          </TextButton>
        </Notice>
      )}
    </>
  );
}

interface NoticeProps {
  readonly words: ReactNode;
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

function Notice({ words, children, onDismiss }: NoticeProps) {
  return (
    <div className="notice storing-notice">
      <p>{words}</p>
      {children}
      {onDismiss && (
        <IconButton
          label="Dismiss"
          onPress={() => {
            onDismiss();
            focusMap();
          }}
        >
          <X aria-hidden size={16} />
        </IconButton>
      )}
    </div>
  );
}
