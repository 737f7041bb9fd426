import { useAppStore } from '#components/app/app-store.ts';
import { libraryOf, type PageLibrary } from '#store/library/page-library.ts';

/** The library, for parts of the page that load with it. */
export function usePageLibrary(): PageLibrary {
  return libraryOf(useAppStore());
}
