/** Moves the focus to the first check box in there, for when the button that was pressed is about to leave. */
export function focusFirstChoice(place: Element | null): void {
  place?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
}
