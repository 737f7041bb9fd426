/** An entry of the outline that Kialo exports: "1.2. Con: …". */
export interface KialoEntry {
  /** The number without its last point: "1.2". */
  readonly number: string;
  /** Its number's beginning; "" of a thesis. */
  readonly parent: string;
  readonly side: 'pro' | 'con' | null;
  /** All lines of the claim. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

interface KialoOutline {
  readonly title: string;
  readonly entries: readonly KialoEntry[];
}

const HEAD = /^\s*Discussion (?:Title|Name):(.*)$/i;
const ENTRY = /^\s*((?:\d{1,9}\.)+)(?:\s+(?:(Pro|Con):\s*)?(.*))?$/i;

/** Whether a text begins as such an outline does. */
export function looksLikeKialo(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^\s*Discussion (?:Title|Name):/i.test(start)) return /^[ \t]*1\.(?:\d+\.)*\s/m.test(start);
  return /^\s*1\.\s+\S/.test(start) && /^[ \t]*1\.\d+\.[ \t]+(?:Pro|Con):/im.test(start);
}

/**
 * Reads the outline line by line. A line starts an entry where its number has a place in the outline; a numbered line in
 * the middle of a claim has none, and belongs to the claim, as do lines without a number.
 */
export function kialoOutline(text: string): KialoOutline {
  const lines = text.split(/\r\n|\r|\n/);
  const parents = new Set(lines.map((line) => /^\s*(\d{1,9})\.\d/.exec(line)?.[1] ?? ''));
  const known = new Set<string>();
  const entries: (KialoEntry & { readonly lines: string[] })[] = [];
  let title = '';
  let roots = 0;
  lines.forEach((line, index) => {
    const head = entries.length === 0 ? HEAD.exec(line) : null;
    if (head) {
      title = (head[1] ?? '').trim();
      return;
    }
    const [, digits, side, words = ''] = ENTRY.exec(line) ?? [];
    const number = (digits ?? '').slice(0, -1);
    const parent = number.slice(0, Math.max(0, number.lastIndexOf('.')));
    const blankBefore = (lines[index - 1] ?? '').trim() === '';
    const starts =
      parent === ''
        ? number === String(roots + 1) && (roots === 0 || blankBefore || parents.has(number))
        : side !== undefined || (known.has(parent) && !known.has(number));
    if (number === '' || !starts) {
      entries.at(-1)?.lines.push(line.trim());
      return;
    }
    if (parent === '') roots += 1;
    known.add(number);
    const sign = side === undefined ? null : side.toLowerCase() === 'pro' ? 'pro' : 'con';
    entries.push({ number, parent, side: sign, text: '', line: index + 1, lines: [words] });
  });
  return {
    title,
    entries: entries.map(({ lines: said, ...entry }) => ({ ...entry, text: said.join('\n').trim() })),
  };
}
