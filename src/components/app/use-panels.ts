import { useApp } from '#components/app/app-store.ts';
import { useMedia } from '#components/app/use-media.ts';
import { openMap } from '#store/selectors.ts';
import type { Panel, State } from '#store/state.ts';

interface Panels {
  /** The panel that stands beside the map; null where none does. */
  readonly panel: Panel | null;
  /** Whether the details of what is selected, or the answer to a question, stand beside the map. */
  readonly asideOpen: boolean;
}

const hasActors = (state: State): boolean => (openMap(state)?.actors.length ?? 0) > 0;

/**
 * What stands beside the map. A wide window has room for both sides; in a narrower one the last that was asked for
 * stands in front: selecting something brings up its details, a question its answer, and the button brings back the panel.
 */
export function usePanels(): Panels {
  const wide = useMedia('(min-width: 1100px)');
  const phone = useMedia('(max-width: 719.98px)');
  const selected = useApp((state) => state.selected);
  const asked = useApp((state) => state.filter.question !== null);
  const inFront = useApp((state) => state.panelInFront);
  const chosen = useApp((state) => state.panel);
  const byWindow = useApp(hasActors) && !phone ? 'actors' : null;
  const panel = chosen === undefined ? byWindow : chosen;
  const something = selected !== null || asked;
  return {
    panel: wide || !something || inFront ? panel : null,
    asideOpen: something && (wide || !inFront),
  };
}
