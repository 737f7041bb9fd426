/** Moves the focus to the heading of the details, where there are any. */
export function focusDetails(): void {
  document.querySelector<HTMLElement>('.details h2')?.focus();
}
