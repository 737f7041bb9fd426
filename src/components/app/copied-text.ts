/** Whether the clipboard took the text; never rejects. */
export async function copiedText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard, or none for us: a page that is not secure, a frame, a reader's choice.
    return false;
  }
}
