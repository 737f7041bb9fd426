import type { IAstNode } from '@argdown/core';
import type { Place } from '#domain/problem.ts';

/** Something in the text that had to be mended. */
export interface Fault {
  readonly place: Place;
  readonly message: string;
}

interface Located {
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** Where something stands, as Argdown's parser says; "whole file" where it does not know. */
export function placeOf(located: Located | undefined): Place {
  const { startLine, startColumn } = located ?? {};
  if (!startLine || Number.isNaN(startLine)) return 'whole file';
  return `line ${startLine}, column ${startColumn || 1}`;
}

export function tokenPlace(token: IAstNode): Place {
  return placeOf(token);
}
