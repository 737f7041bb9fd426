import type { ThemeChoice } from '#store/state.ts';

export const THEME_WORDS: Readonly<Record<ThemeChoice, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};
