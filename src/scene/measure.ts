import metrics from './font-metrics.generated.json' with { type: 'json' };

/** The bundled font's CSS family, with what stands in for scripts that it does not cover. */
export const FONT_FAMILY = `"${metrics.family}", "Source Sans 3", system-ui, sans-serif`;

export type Weight = 400 | 600;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff00-\uff60]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

const known: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 600: new Map() };
for (const { first, widths } of metrics.blocks) {
  for (const weight of [400, 600] as const) {
    widths[weight].forEach((width, i) => {
      if (width > 0) known[weight].set(String.fromCodePoint(first + i), width / 1000);
    });
  }
}

/**
 * Width of a line of text in the units of `size`, from the advance widths of the bundled font, without kerning:
 * the same in a page, a worker and Node. Characters that the font lacks count as one em (CJK), nothing
 * (combining marks), or 0.6 em.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character, weight);
  return ems * size;
}

function characterWidth(character: string, weight: Weight): number {
  const widths = known[weight];
  const width = widths.get(character);
  if (width !== undefined) return width;
  const estimate = NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 1 : 0.6;
  widths.set(character, estimate);
  return estimate;
}
