const KEY = 'counterpoint:guide';

/** Whether the guide was put away on this device; not where nothing may be kept. */
export function guideSeen(window: Pick<Window, 'localStorage'>): boolean {
  // Where storage is forbidden, even naming it throws.
  try {
    return window.localStorage.getItem(KEY) === 'seen';
  } catch {
    return false;
  }
}

/** Keeps on this device that the guide was put away, where that is allowed. */
export function rememberGuide(window: Pick<Window, 'localStorage'>): void {
  try {
    window.localStorage.setItem(KEY, 'seen');
  } catch {
    // Storage may be full or forbidden; the guide is then offered again with the next page.
  }
}
