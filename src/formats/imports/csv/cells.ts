/** Several values of one cell, with ";" between them; one of their own is doubled. */
export function several(cell: string): readonly string[] {
  if (cell === '') return [];
  const values: string[] = [];
  let value = '';
  for (const part of cell.split(/(;;|; ?)/)) {
    if (part === ';;') value += ';';
    else if (part === ';' || part === '; ') {
      values.push(value);
      value = '';
    } else value += part;
  }
  return [...values, value].filter((each) => each !== '');
}

/** Whether a cell says yes. */
export function isYes(cell: string): boolean {
  return /^(?:yes|y|true|x|1)$/i.test(cell.trim());
}
