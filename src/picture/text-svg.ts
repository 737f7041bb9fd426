import { element, escaped } from '#formats/xml.ts';
import type { Weight } from '#scene/measure.ts';

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly ink: string;
  /** Whether lines are read from right to left and begin there. */
  readonly fromRight?: boolean;
}

/** From the middle of a line down to its baseline, in ems: half of the height between x-height and capitals. */
export const MIDDLE_TO_BASELINE = 0.31;

/**
 * Lines one below the other, each an element of its own; `baseline` is that of the first, `x` where they begin: at the
 * right for what is read from there. Its direction is told by marks around the text, not by an attribute, which some
 * programs do not know: then its anchor would be at the other end.
 */
export function textLines(lines: readonly string[], x: number, baseline: number, style: TextStyle): string {
  const { size, leading, weight, ink, fromRight } = style;
  const anchor = fromRight ? 'end' : undefined;
  return lines
    .map((line, i) =>
      element(
        'text',
        {
          x,
          y: baseline + i * leading,
          'font-size': size,
          'font-weight': weight,
          fill: ink,
          'text-anchor': anchor,
        },
        escaped(fromRight ? isolatedFromRight(line) : line),
      ),
    )
    .join('');
}

/** One line, centred on `x`. */
export function centredText(text: string, x: number, baseline: number, style: TextStyle): string {
  const { size, weight, ink } = style;
  return element(
    'text',
    { x, y: baseline, 'font-size': size, 'font-weight': weight, fill: ink, 'text-anchor': 'middle' },
    escaped(text),
  );
}

/** Right-to-left isolate and its end. */
const [ISOLATE, END] = ['\u2067', '\u2069'];

function isolatedFromRight(line: string): string {
  return `${ISOLATE}${line}${END}`;
}
