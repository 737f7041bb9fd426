/**
 * Moves the focus to the drawing, for when the button that was pressed is about to leave the page:
 * without this the focus would fall back to the top of it.
 */
export function focusMap(): void {
  (document.querySelector<HTMLElement>('#map .stage') ?? document.getElementById('map'))?.focus();
}
