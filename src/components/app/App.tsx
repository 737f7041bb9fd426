import { type ComponentType, lazy, Suspense } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { Loading } from '#components/app/Loading.tsx';
import { Page } from '#components/app/Page.tsx';
import { PageBoundary } from '#components/app/PageBoundary.tsx';
import { PageKeys } from '#components/app/PageKeys.tsx';
import { Refused } from '#components/app/Refused.tsx';
import { usePageTheme } from '#components/app/use-page-theme.ts';
import { FileDrop } from '#components/open/FileDrop.tsx';
import { firstPicture } from '#components/stage/first-picture.ts';
import type { State } from '#store/state.ts';
import '#styles/tokens.css';
import '#styles/page.css';

// The map comes first; what is told of it follows. Where that cannot be loaded, the page goes on without.
const Announcements = lazy<ComponentType>(() =>
  firstPicture.then(() => import('#components/app/Announcements.tsx')).catch(() => ({ default: () => null })),
);

const EmbeddedPage = lazy(() => import('#components/embed/EmbeddedPage.tsx'));

/** The whole page, by what is open: a map, a file that could not be opened, or nothing yet. */
export function App({ embedded = false }: { readonly embedded?: boolean }) {
  usePageTheme();
  return (
    <PageBoundary>
      <FileDrop>
        <Opened embedded={embedded} />
      </FileDrop>
      <Suspense fallback={null}>
        <Announcements />
      </Suspense>
    </PageBoundary>
  );
}

function Opened({ embedded }: { readonly embedded: boolean }) {
  const document = useApp((state: State) => state.document);
  const shown = useApp((state: State) => state.shownDocuments);
  switch (document.status) {
    case 'loading':
      return <Loading />;
    case 'refused':
      return <Refused name={document.name} refusal={document.refusal} />;
    case 'ready':
      // Another map is another page: what was folded, searched or opened in the last one means nothing here.
      return embedded ? (
        <Suspense key={shown} fallback={<Loading />}>
          <EmbeddedPage />
        </Suspense>
      ) : (
        <PageKeys key={shown}>
          <Page document={document} />
        </PageKeys>
      );
  }
}
