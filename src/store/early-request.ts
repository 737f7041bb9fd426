/** Requests that were sent before the program that needs their answers was there. */
const early = new Map<string, Promise<Response>>();

/** Sends for a file that will be asked for in a moment. */
export function requestEarly(address: string): void {
  const answer = fetch(address);
  // Whoever asks for it is told of a failure; until then it is nobody's.
  answer.catch(() => {});
  early.set(address, answer);
}

/** The answer for an address: of the early request, once, or of one that is sent now. Rejects as `fetch` does. */
export function requested(address: string): Promise<Response> {
  const answer = early.get(address) ?? fetch(address);
  early.delete(address);
  return answer;
}
