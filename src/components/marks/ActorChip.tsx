import { useMap } from '#components/app/use-map.ts';
import { useTheme } from '#components/app/use-theme.ts';
import type { Id } from '#domain/map.ts';
import { actorMarks } from '#scene/actor-mark.ts';
import { PALETTES } from '#scene/palette.ts';
import '#styles/marks.css';

/**
 * The coloured chip with an actor's initials, as on its boxes. The name stands beside it or in its label; the initials
 * are a picture of it and no text of the page, to be read out or translated.
 */
export function ActorChip({ actor }: { readonly actor: Id }) {
  const mark = actorMarks(useMap()).get(actor);
  const palette = PALETTES[useTheme()];
  if (!mark) return null;
  const background = palette.actors[mark.colour % palette.actors.length];
  return (
    <span
      className="actor-chip"
      data-initials={mark.initials}
      style={{ background, color: palette.actorInk }}
      aria-hidden
    />
  );
}
