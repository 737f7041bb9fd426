import { useApp } from '#components/app/app-store.ts';
import { useMedia } from '#components/app/use-media.ts';
import type { Theme } from '#scene/scene.ts';

/** The theme on the page: the reader's choice, or what the system prefers. */
export function useTheme(): Theme {
  const choice = useApp((state) => state.themeChoice);
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (choice !== 'system') return choice;
  return dark ? 'dark' : 'light';
}
