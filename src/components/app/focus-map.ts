/**
 * Moves the focus to the map's region, for when the button that was pressed is about to leave the page:
 * without this the focus would fall back to the top of it.
 */
export function focusMap(): void {
  document.getElementById('map')?.focus();
}
