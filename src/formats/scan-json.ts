/** Objects and lists may lie this deep in each other. */
export const DEPTH_CAP = 64;

export type JsonFault = {
  readonly at: number;
  readonly kind: 'depth' | 'end' | 'syntax';
  readonly hint: string;
};

/** What a scan finds: the first fault, if any, and where an object has the same key for the second time. */
export interface JsonScan {
  readonly fault?: JsonFault;
  readonly repeated: readonly { readonly at: number; readonly key: string }[];
}

type Level = { readonly close: '}' | ']'; readonly keys: Set<string> | undefined };

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
/** What ends or interrupts a string: a quote, a backslash, or a character below the space, which JSON forbids. */
const STRING_STOP = /["\\]|[^ -\uffff]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Walks JSON text without building anything and without recursion, so that no depth of nesting overflows the stack.
 * It finds what `JSON.parse` does not tell in the same way everywhere: the offset of the first fault. At most 100 repeated
 * keys are listed.
 */
export function scanJson(text: string): JsonScan {
  const levels: Level[] = [];
  const repeated: { at: number; key: string }[] = [];
  let at = 0;
  const fault = (
    hint: string,
    kind: JsonFault['kind'] = isCutOff(text, at) ? 'end' : 'syntax',
  ): JsonScan => ({
    fault: { at, kind, hint },
    repeated,
  });

  for (let wantsValue = true; ; ) {
    at = skip(SPACE, text, at);
    const level = levels.at(-1);
    const char = text[at];
    if (wantsValue) {
      if (level?.keys) {
        const end = endOfString(text, at);
        if (end < 0) return fault('a field name in double quotes should stand here');
        const key = text.slice(at + 1, end - 1);
        if (level.keys.has(key) && repeated.length < 100) repeated.push({ at, key });
        level.keys.add(key);
        at = skip(SPACE, text, end);
        if (text[at] !== ':') return fault('a colon should stand here');
        at = skip(SPACE, text, at + 1);
      }
      const open = text[at];
      if (open === '{' || open === '[') {
        if (levels.length === DEPTH_CAP) return fault('nested too deep', 'depth');
        levels.push(open === '{' ? { close: '}', keys: new Set() } : { close: ']', keys: undefined });
        at = skip(SPACE, text, at + 1);
        if (text[at] !== levels.at(-1)?.close) continue;
      } else {
        const end = open === '"' ? endOfString(text, at) : skip(SCALAR, text, at);
        if (end < 0 || end === at) return fault(valueHint(open));
        at = end;
      }
      wantsValue = false;
    } else if (!level) {
      return at >= text.length ? { repeated } : fault('the map has ended, but more text follows');
    } else if (char === level.close) {
      levels.pop();
      at += 1;
    } else if (char === ',') {
      at += 1;
      wantsValue = true;
      const next = text[skip(SPACE, text, at)];
      if (next === level.close) return fault('nothing follows this comma: take it out');
    } else {
      return fault(`a comma or ${level.close} should stand here`);
    }
  }
}

/** Whether the text ends inside or right before what starts here: a whole text would go on. */
function isCutOff(text: string, at: number): boolean {
  if (text[at] !== '"') return skip(/[\w.+-]*/y, text, at) >= text.length;
  const rest = text.slice(at + 1);
  return !/[\n\r]/.test(rest) && !/(?<!\\)"/.test(rest);
}

function valueHint(char: string | undefined): string {
  if (char === '"') return 'this text in quotes is not closed, or holds a line break or an unknown escape';
  if (char === "'") return 'text should stand in double quotes';
  if (char === '/') return 'JSON has no comments';
  return 'a value should stand here';
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset behind the closing quote, or -1. */
function endOfString(text: string, at: number): number {
  if (text[at] !== '"') return -1;
  STRING_STOP.lastIndex = at + 1;
  for (let stop = STRING_STOP.exec(text); stop; stop = STRING_STOP.exec(text)) {
    if (stop[0] === '"') return stop.index + 1;
    const end = skip(ESCAPE, text, stop.index);
    if (end === stop.index) return -1;
    STRING_STOP.lastIndex = end;
  }
  return -1;
}
