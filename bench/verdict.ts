/** What stands in a table beside a goal. */
export function verdict(good: boolean): string {
  return good ? 'met' : '**missed**';
}
