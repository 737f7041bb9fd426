import { useMemo } from 'react';
import { systemColours } from '#components/app/system-colours.ts';
import { FORCED, useMedia } from '#components/app/use-media.ts';
import { useTheme } from '#components/app/use-theme.ts';
import { forcedPalette } from '#scene/forced-palette.ts';
import { PALETTES, type Palette } from '#scene/palette.ts';

/** The colours of what is drawn on the page: those of its theme or, where the system forces its own, these. */
export function usePalette(): Palette {
  const theme = useTheme();
  const forced = useMedia(FORCED);
  return useMemo(() => (forced ? forcedPalette(systemColours(document)) : PALETTES[theme]), [forced, theme]);
}
