/** Whether the page is asked to stand in a frame of another, with little around the map. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).has('embed');
}
