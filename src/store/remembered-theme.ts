import { THEME_CHOICES, type ThemeChoice } from '#store/state.ts';
import type { Store } from '#store/store.ts';

const KEY = 'counterpoint:theme';

/** The theme that was chosen last on this device; the system's where none was, or nothing may be kept. */
export function rememberedTheme(window: Pick<Window, 'localStorage'>): ThemeChoice {
  // Where storage is forbidden, even naming it throws.
  try {
    const kept = window.localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps every later choice of theme on this device, where that is allowed. */
export function rememberTheme(store: Store, window: Pick<Window, 'localStorage'>): void {
  store.subscribe((state, before) => {
    if (state.themeChoice === before.themeChoice) return;
    try {
      window.localStorage.setItem(KEY, state.themeChoice);
    } catch {
      // Storage may be full or forbidden; the choice then lasts as long as the page.
    }
  });
}
