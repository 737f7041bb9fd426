import type { LetterPainter } from '#picture/pdf/letter-painter.ts';
import { boundsOf } from '#picture/pdf/mark-bounds.ts';
import { type Mark, numberOf } from '#picture/pdf/markup.ts';
import { pdfNumber, pdfText } from '#picture/pdf/pdf-document.ts';
import type { PdfResources } from '#picture/pdf/pdf-resources.ts';
import { shapeOperators } from '#picture/pdf/shape-operators.ts';
import type { Weight } from '#scene/measure.ts';

/** What a drawing is made with. */
export interface PdfTools {
  readonly resources: PdfResources;
  /** For lines in letters that the font lacks; null where there is nothing to draw them with. */
  readonly painter: LetterPainter | null;
  /** Is told each line in such letters, and whether it could be drawn. */
  readonly foreign: (text: string, painted: boolean) => void;
}

/** What an element inherits from those around it. */
interface Inherited {
  readonly clips: ReadonlyMap<string, Mark>;
  readonly spacing: number;
}

/** The operators that draw marks, in the drawing's own coordinates with y downwards. */
export function pdfOperators(marks: readonly Mark[], tools: PdfTools): string {
  return all(marks, tools, { clips: new Map(), spacing: 0 });
}

function all(marks: readonly Mark[], tools: PdfTools, around: Inherited): string {
  const clips = new Map(around.clips);
  for (const mark of marks) if (mark.name === 'clipPath') clips.set(mark.attributes.get('id') ?? '', mark);
  return marks
    .map((mark) => one(mark, tools, { ...around, clips }))
    .filter((operators) => operators !== '')
    .join('\n');
}

function one(mark: Mark, tools: PdfTools, around: Inherited): string {
  switch (mark.name) {
    case 'svg':
      return all(mark.children, tools, around);
    case 'g':
      return group(mark, tools, around);
    case 'text':
      return line(mark, tools, around.spacing);
    default: {
      const shape = shapeOperators(mark);
      return shape === null ? '' : painted(mark, shape, tools);
    }
  }
}

function group(mark: Mark, tools: PdfTools, around: Inherited): string {
  const spacing = numberOf(mark, 'letter-spacing', around.spacing);
  const inside = all(mark.children, tools, { ...around, spacing });
  if (inside === '') return '';
  const before = transform(mark);
  const clip = /^url\(#(.+)\)$/.exec(mark.attributes.get('clip-path') ?? '')?.[1];
  const cut = around.clips.get(clip ?? '')?.children[0];
  if (cut) before.push(`${shapeOperators(cut)} W n`);
  const opacity = numberOf(mark, 'opacity', 1);
  if (opacity < 1)
    return [
      'q',
      ...before,
      tools.resources.opacity(opacity),
      tools.resources.group(inside, boundsOf(mark.children)),
      'Q',
    ].join('\n');
  return before.length > 0 ? ['q', ...before, inside, 'Q'].join('\n') : inside;
}

/** Moves and scalings, which are all the transforms that a picture has. */
function transform(mark: Mark): string[] {
  const parts = [...(mark.attributes.get('transform') ?? '').matchAll(/(translate|scale)\(([^)]*)\)/g)];
  return parts.map(([, kind, values = '']) => {
    const [a = 0, b = kind === 'scale' ? a : 0] = values.split(/[ ,]+/).map(Number);
    const matrix = kind === 'scale' ? [a, 0, 0, b, 0, 0] : [1, 0, 0, 1, a, b];
    return `${matrix.map((value) => (Math.abs(value) < 1 ? String(Number(value.toFixed(6))) : pdfNumber(value))).join(' ')} cm`;
  });
}

function painted(mark: Mark, shape: string, { resources }: PdfTools): string {
  const fill = mark.name === 'line' ? null : colour(mark.attributes.get('fill') ?? '#000000');
  const stroke = colour(mark.attributes.get('stroke'));
  const width = numberOf(mark, 'stroke-width', 1);
  if (shape === '' || (!fill && !(stroke && width > 0))) return '';
  const opacity = numberOf(mark, 'opacity', 1);
  const fillOpacity = opacity * numberOf(mark, 'fill-opacity', 1);
  const isEvenOdd = mark.attributes.get('fill-rule') === 'evenodd';
  const parts: string[] = ['q', ...transform(mark)];
  if (fill) {
    if (fillOpacity < 1) parts.push(resources.opacity(fillOpacity));
    parts.push(`${fill} rg`, shape, isEvenOdd ? 'f*' : 'f');
  }
  if (stroke && width > 0) {
    if (fill && fillOpacity !== opacity) parts.push(resources.opacity(opacity));
    else if (!fill && opacity < 1) parts.push(resources.opacity(opacity));
    if (mark.attributes.get('stroke-linejoin') === 'round') parts.push('1 j');
    const dashes = mark.attributes.get('stroke-dasharray');
    if (dashes) parts.push(`[${dashes}] 0 d`);
    parts.push(`${pdfNumber(width)} w`, `${stroke} RG`, shape, 'S');
  }
  return [...parts, 'Q'].join('\n');
}

/** How much of a line stands before the point that it is anchored to. */
const BEFORE_ANCHOR: ReadonlyMap<string, number> = new Map([
  ['middle', 0.5],
  ['end', 1],
]);

function line(mark: Mark, tools: PdfTools, spacing: number): string {
  const { resources } = tools;
  const size = numberOf(mark, 'font-size');
  const weight: Weight = mark.attributes.get('font-weight') === '600' ? 600 : 400;
  const ink = mark.attributes.get('fill') ?? '#000000';
  const paint = colour(ink);
  if (mark.text.trim() === '' || !paint || !(size > 0)) return '';
  const before = BEFORE_ANCHOR.get(mark.attributes.get('text-anchor') ?? '') ?? 0;
  const start = (width: number): number => numberOf(mark, 'x') - width * before;
  const y = numberOf(mark, 'y');
  const set = resources.letters.line(mark.text, size, weight);
  if (set) {
    const x = start(set.width * size + spacing * mark.text.length);
    const tracking = spacing > 0 ? `${pdfNumber(spacing)} Tc ` : '';
    const reset = spacing > 0 ? ' 0 Tc' : '';
    return `BT ${paint} rg ${tracking}1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(y)} Tm ${set.operators}${reset} ET`;
  }
  const picture = tools.painter?.({ text: mark.text, size, weight, ink }) ?? null;
  tools.foreign(mark.text, picture !== null);
  if (!picture) return '';
  const x = start(picture.advance) + picture.left;
  const matrix = [picture.width, 0, 0, -picture.height, x, y + picture.top + picture.height];
  // The text stands behind its picture for those who search, copy or listen.
  return [
    `/Span << /ActualText ${pdfText(mark.text)} >> BDC q`,
    `${matrix.map(pdfNumber).join(' ')} cm ${resources.picture(picture.pixels)}`,
    'Q EMC',
  ].join('\n');
}

/** `#RRGGBB` as three shares; null for `none` and whatever else is no colour. */
export function colour(text: string | undefined): string | null {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text ?? '') ?? [];
  if (!red || !green || !blue) return null;
  return [red, green, blue].map((part) => pdfNumber(Number.parseInt(part, 16) / 255)).join(' ');
}
