import { useCallback } from 'react';
import { useAppStore } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { focusSoon } from '#components/app/focus-soon.ts';
import type { PageHands } from '#components/keys/binding.ts';
import { openMap } from '#store/selectors.ts';
import type { Panel } from '#store/state.ts';

/** What stands beside the map as long as nobody has chosen. */
const USUAL_PANEL: Panel = 'actors';

/** What keys can do anywhere on the page, as it is when one is pressed; null while no map is open. */
export function usePageHands(): () => PageHands | null {
  const store = useAppStore();
  return useCallback(() => {
    const state = store.getState();
    const { commands } = store;
    const map = openMap(state);
    if (!map) return null;
    const toPanel = (panel: Panel): void => {
      const within = document.activeElement?.closest('.side');
      if (within && (state.panel ?? USUAL_PANEL) === panel) {
        commands.openPanel(null);
        focusMap();
        return;
      }
      commands.openPanel(panel);
      focusSoon('.side [role="tab"][aria-selected="true"]');
    };
    const toDetails = (): void => {
      // In a narrow window they may stand behind the panel.
      if (state.panelInFront && state.selected !== null) commands.select(state.selected);
      focusSoon('.details h2');
    };
    return { map, state, commands, toPanel, toDetails, toMap: focusMap };
  }, [store]);
}
