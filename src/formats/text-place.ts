import type { Place } from '#domain/problem.ts';

/** The place of an offset (in code units) for a reader: "line 4, column 12". Both count from 1. */
export function placeIn(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}

/** Places of many offsets in one text, which mostly grow: each is found from the one before. */
export function placesIn(text: string): (offset: number) => Place {
  let [line, start] = [1, 0];
  return (offset) => {
    if (offset < start) [line, start] = [1, 0];
    for (let at = text.indexOf('\n', start); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
      line += 1;
      start = at + 1;
    }
    return `line ${line}, column ${offset - start + 1}`;
  };
}
