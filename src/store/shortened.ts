/** A piece of an address as a sentence can hold it: at most 40 characters. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
