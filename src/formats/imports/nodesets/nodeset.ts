import type { ActorKind, Id } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';

/**
 * An argument as the Argument Interchange Format sees it: statements, nodes for the steps between them, and the
 * dialogue in which they were said. AIFdb, OVA and SADFace write it in shapes of their own.
 */
export interface Nodeset {
  readonly nodes: readonly NodesetNode[];
  readonly links: readonly NodesetLink[];
  /** By locution: who speaks it. Where a file does not say, the beginning of its text does. */
  readonly speakers: ReadonlyMap<Id, Speaker>;
  /** Whether the texts of locutions begin with the name of who speaks: "Name : words". */
  readonly namesInText: boolean;
}

export interface NodesetNode {
  readonly id: Id;
  readonly place: Place;
  /** I, L, RA, CA, MA, PA, TA, YA; anything else is unknown. */
  readonly type: string;
  readonly text: string;
  /** The name of a step's scheme, where that is not its text. */
  readonly scheme?: string;
  /** Who says it, where the file says that without locutions. */
  readonly speaker?: Speaker;
  /** The exact words that a text has for it. */
  readonly quote?: string;
  /** What the analyst noted on it. */
  readonly note?: string;
  readonly thesis?: boolean;
}

export interface NodesetLink {
  readonly place: Place;
  readonly from: Id;
  readonly to: Id;
}

export interface Speaker {
  readonly name: string;
  readonly kind: ActorKind;
}

/**
 * The name and the words of a locution "Name : words". Where the words are those of the statement it makes, the rest is
 * the name, whatever is in it; else a name has no colon of its own.
 */
export function partedLocution(
  text: string,
  statement = '',
): { readonly name: string; readonly words: string } {
  for (const between of [' : ', ': ']) {
    if (statement !== '' && text.endsWith(between + statement))
      return { name: text.slice(0, -(between.length + statement.length)).trim(), words: statement };
  }
  const [, name, words] = /^([^:\n]{1,80}) : (.*)$/su.exec(text) ?? [];
  return name !== undefined && words !== undefined && /\S/.test(words)
    ? { name: name.trim(), words }
    : { name: '', words: text };
}
