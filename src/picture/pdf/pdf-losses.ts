interface ForeignLines {
  readonly painted: number;
  readonly leftOut: number;
}

/** What a PDF could not say in its own letters, a sentence each; none where it says all. */
export function pdfLosses({ painted, leftOut }: ForeignLines): readonly string[] {
  const lines = (count: number): string => (count === 1 ? '1 line' : `${count.toLocaleString('en')} lines`);
  const has = (count: number): string => (count === 1 ? 'has' : 'have');
  return [
    ...(painted > 0
      ? [`${lines(painted)} ${has(painted)} letters that its font lacks, and came in as pictures.`]
      : []),
    ...(leftOut > 0
      ? [
          `${lines(leftOut)} ${has(leftOut)} letters that no font here holds, and had to be left out; an SVG keeps them.`,
        ]
      : []),
  ];
}
