/** Frames for which something is waited for that may have to be loaded first. */
const PATIENCE = 120;

/**
 * Moves the focus to what a selector finds, as soon as it is on the page. Given up when the focus goes anywhere else
 * meanwhile.
 */
export function focusSoon(selector: string): void {
  const from = document.activeElement;
  const seek = (frames: number): void => {
    const now = document.activeElement;
    if (now !== from && now !== document.body && now !== null) return;
    const found = document.querySelector<HTMLElement>(selector);
    if (found) found.focus();
    else if (frames > 0) requestAnimationFrame(() => seek(frames - 1));
  };
  // What was asked for is on the page after it has been rendered.
  requestAnimationFrame(() => seek(PATIENCE));
}
