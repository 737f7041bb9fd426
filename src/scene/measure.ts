import metrics from './font-metrics.generated.json' with { type: 'json' };

/** The bundled font's CSS family, with what stands in for scripts that it does not cover. */
export const FONT_FAMILY = `"${metrics.family}", "Source Sans 3", system-ui, sans-serif`;

export type Weight = 400 | 600;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u30ff\ufe30-\ufe4f\uff00-\uff60]/u;
/** Joined letters; how wide they are depends on the font of the reader's system, so this is on the wide side. */
const JOINED = /\p{Script=Arabic}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Widths in ems by code unit, for what the font has and what was asked for before; 0 is not known yet. */
const widths: Readonly<Record<Weight, Float64Array>> = {
  400: new Float64Array(0x10000),
  600: new Float64Array(0x10000),
};
for (const block of metrics.blocks) {
  for (const weight of [400, 600] as const) {
    block.widths[weight].forEach((width, i) => {
      widths[weight][block.first + i] = width / 1000;
    });
  }
}

/**
 * Width of a line of text in the units of `size`, from the advance widths of the bundled font, without kerning:
 * the same in a page, a worker and Node. Characters that the font lacks count as one em (CJK), nothing
 * (combining marks), or about 0.6 em.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const known = widths[weight];
  let ems = 0;
  for (let i = 0; i < text.length; i++) {
    const width = known[text.charCodeAt(i)] ?? 0;
    if (width > 0) {
      ems += width;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const estimate = estimated(character, weight);
    ems += estimate;
    if (character.length > 1) i += 1;
    else known[text.charCodeAt(i)] = estimate;
  }
  return ems * size;
}

function estimated(character: string, weight: Weight): number {
  if (NO_WIDTH.test(character)) return 0;
  if (WIDE.test(character)) return 1;
  if (!JOINED.test(character)) return 0.6;
  return weight === 400 ? 0.58 : 0.66;
}
