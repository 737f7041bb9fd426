/** Characters that break a line or turn its direction: in a sentence they would move what stands beside them. */
const UNSAYABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A piece of an address as a sentence can hold it: at most 40 characters, none of them cut in half. */
export function shortened(text: string): string {
  const said = text.replace(UNSAYABLE, ' ');
  if (said.length <= 40) return said;
  return `${said.slice(0, 39).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Several pieces: "“mars”, “venus” and 3 more". */
export function shortenedList(texts: readonly string[]): string {
  const named = texts.slice(0, texts.length > 3 ? 2 : 3).map((text) => `“${shortened(text)}”`);
  if (texts.length > named.length) return `${named.join(', ')} and ${texts.length - named.length} more`;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
