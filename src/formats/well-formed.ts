/** The text with U+FFFD in place of every half of a character, which no file can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
