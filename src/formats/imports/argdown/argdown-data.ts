import type { IArgdownPlugin, IAstNode } from '@argdown/core';
import { CORE_SCHEMA, load } from 'js-yaml';
import { Refused } from '#formats/imports/import-log.ts';
import { type Fields, isFields } from '#formats/mend.ts';
import { type Fault, tokenPlace } from './fault.ts';

/** Values that data may stand for once all that refers to other parts of them is written out. */
const MOST_VALUES = 20_000;

declare module '@argdown/core' {
  interface IArgdownResponse {
    /** What stands before the text. */
    head?: Fields;
  }
}

/**
 * Reads data and front matter, in place of the library's own plugin: that one gives up at the first fault, takes over
 * front matter as settings of the program, and copies what refers to itself until the memory is full.
 */
export function dataPlugin(faults: Fault[]): IArgdownPlugin {
  const read = (token: IAstNode, text: string, what: string): Fields | undefined => {
    const value = yamlIn(text);
    if (isFields(value) && valuesIn(value) <= MOST_VALUES) return value;
    const place = tokenPlace(token);
    if (isFields(value)) {
      throw new Refused(place, `${what} refer to other parts of them so often that nothing can hold it all.`);
    }
    if (value !== undefined && value !== null)
      faults.push({ place, message: `${what} could not be read as YAML; they were left out.` });
    return undefined;
  };
  return {
    name: 'data',
    tokenListeners: {
      Data: (_request, _response, token, parent) => {
        const data = read(token, withoutBraces(token.image), 'The data in braces');
        if (parent && data) parent.data = data;
      },
      FrontMatter: (_request, response, token) => {
        const text = token.image.replace(/^\s*={3,}/, '').replace(/={3,}\s*$/, '');
        const head = read(token, text, 'The lines between === and ===');
        if (head) response.head = head;
      },
    },
  };
}

/** Data in braces on lines of their own are YAML in blocks, without the braces. */
function withoutBraces(image: string): string {
  const [begin] = /^\{[ \t]*\n/.exec(image) ?? [];
  return begin === undefined ? image : image.slice(begin.length).replace(/\}\s*$/, '');
}

/** What a text holds as YAML, NOT_YAML where it is none. */
function yamlIn(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return NOT_YAML;
  }
}

const NOT_YAML = Symbol('not YAML');

/** How many values there are, each counted as often as it is referred to; Infinity where they refer to themselves. */
function valuesIn(whole: unknown): number {
  const sizes = new Map<object, number>();
  const sizeOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    sizes.set(value, Number.POSITIVE_INFINITY);
    const size = Object.values(value).reduce((sum: number, each) => sum + sizeOf(each), 1);
    sizes.set(value, size);
    return size;
  };
  return sizeOf(whole);
}
