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
  const line = inline(value);
  if (taken > 0 && taken + line.length <= WIDTH) return line;
  const deeper = indent + INDENT;
  const lines = items.map(([field, item]) => {
    return `${deeper}${field}${print(item, deeper, deeper.length + field.length + 1)}`;
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([field, item]) => `${JSON.stringify(field)}: ${inline(item)}`);
  return `{ ${fields.join(', ')} }`;
}
