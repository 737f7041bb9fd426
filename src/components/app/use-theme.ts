import { useApp } from '#components/app/app-store.ts';
import { FORCED, useMedia } from '#components/app/use-media.ts';
import type { Theme } from '#scene/scene.ts';

/** The theme on the page: the reader's choice, or what the system prefers; always that where it forces its colours. */
export function useTheme(): Theme {
  const choice = useApp((state) => state.themeChoice);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia(FORCED);
  if (choice !== 'system' && !forced) return choice;
  return dark ? 'dark' : 'light';
}
