/** Columns of a line; the repository's formatter keeps to the same, so that it leaves written maps as they are. */
const WIDTH = 110;
const INDENT = '  ';

/** JSON for hand editing: what fits is on one line, the rest one item a line. The outermost braces stay open. */
export function printJson(value: unknown): string {
  return print(value, '', 0);
}

/** `taken`: the columns on this line beside the value: indent, field name, comma. */
function print(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items: [string, unknown][] = Array.isArray(value)
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([field, item]) => [`${JSON.stringify(field)}: `, item]);
  if (items.length === 0) return open + close;
  const line = taken > 0 ? inline(value, WIDTH - taken) : null;
  if (line !== null) return line;
  const deeper = indent + INDENT;
  const lines = items.map(([field, item]) => {
    return `${deeper}${field}${print(item, deeper, deeper.length + field.length + 1)}`;
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** A value on one line; null where that would be longer than the room. */
function inline(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) {
    const line = JSON.stringify(value);
    return line.length <= room ? line : null;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  let line = open;
  for (const [field, item] of Object.entries(value)) {
    const before = `${line === open ? '' : ', '}${Array.isArray(value) ? '' : `${JSON.stringify(field)}: `}`;
    const rest = inline(item, room - line.length - before.length - close.length);
    // Most of what is asked for is far too long: a whole map, a list of all its statements.
    if (rest === null) return null;
    line += before + rest;
  }
  line += close;
  return line.length <= room ? line : null;
}
