import { type State, THEME_CHOICES } from '#store/state.ts';
import type { Store } from '#store/store.ts';

/** What a reader chooses once for a device. */
export type Choices = Pick<State, 'themeChoice' | 'singleKeys'>;

type Storage = Pick<Window, 'localStorage'>;

const THEME = 'counterpoint:theme';
const SINGLE_KEYS = 'counterpoint:single-keys';

/** What was chosen last on this device; the usual where nothing was, or nothing may be kept. */
export function rememberedChoices(window: Storage): Choices {
  const theme = kept(window, THEME);
  return {
    themeChoice: THEME_CHOICES.find((choice) => choice === theme) ?? 'system',
    singleKeys: kept(window, SINGLE_KEYS) !== 'off',
  };
}

/** Keeps every later choice on this device, where that is allowed. */
export function rememberChoices(store: Store, window: Storage): void {
  store.subscribe((state, before) => {
    if (state.themeChoice !== before.themeChoice) keep(window, THEME, state.themeChoice);
    if (state.singleKeys !== before.singleKeys) keep(window, SINGLE_KEYS, state.singleKeys ? 'on' : 'off');
  });
}

function kept(window: Storage, key: string): string | null {
  // Where storage is forbidden, even naming it throws.
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(window: Storage, key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Storage may be full or forbidden; the choice then lasts as long as the page.
  }
}
