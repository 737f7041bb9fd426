import { useLayoutEffect } from 'react';
import { useTheme } from '#components/app/use-theme.ts';

/** Hands the theme to the style sheets, as `<html data-theme>`. */
export function usePageTheme(): void {
  const theme = useTheme();
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
