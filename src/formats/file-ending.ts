/** A file's name without its ending. */
export function nameWithout(name: string): string {
  return name.replace(/(?<=.)\.[^.]{1,12}$/u, '');
}
