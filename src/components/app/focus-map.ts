/**
 * Moves the focus to the drawing, for when the button that was pressed is about to leave the page:
 * without this the focus would fall back to the top of it. In the drawing it goes to what is selected, where that is shown.
 */
export function focusMap(): void {
  const map = document.getElementById('map');
  const place = map?.querySelector<HTMLElement>('.focus-box') ?? map?.querySelector<HTMLElement>('.stage');
  (place ?? map)?.focus({ preventScroll: true });
}
