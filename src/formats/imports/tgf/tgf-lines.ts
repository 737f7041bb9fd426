export interface TgfNode {
  readonly id: string;
  readonly label: string;
  /** From 1. */
  readonly line: number;
}

export interface TgfEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: number;
}

export interface Tgf {
  readonly nodes: readonly TgfNode[];
  readonly edges: readonly TgfEdge[];
  /** The line with nothing but `#`. */
  readonly middle: number;
}

/** The lines of a text as Trivial Graph Format; undefined where no line parts nodes and edges. */
export function tgfIn(text: string): Tgf | undefined {
  if (!/^[ \t]*#[ \t]*\r?$/m.test(text)) return undefined;
  const nodes: TgfNode[] = [];
  const edges: TgfEdge[] = [];
  let middle = 0;
  text.split(/\r?\n/).forEach((words, index) => {
    const [line, number] = [words.trim(), index + 1];
    const [first = '', second = ''] = line.split(/\s+/, 2);
    if (line === '#' && middle === 0) middle = number;
    else if (line === '') return;
    else if (middle === 0) nodes.push({ id: first, label: line.slice(first.length).trim(), line: number });
    else {
      const rest = line.slice(first.length).trim();
      edges.push({ from: first, to: second, label: rest.slice(second.length).trim(), line: number });
    }
  });
  return { nodes, edges, middle };
}
