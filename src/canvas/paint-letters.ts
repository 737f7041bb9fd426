import { BOX, heightOf, LEAST_TEXT } from '#scene/box-plan.ts';
import { wordsAt } from '#scene/box-words.ts';
import { FAINT } from '#scene/faint.ts';
import type { Point, Rect } from '#scene/geometry.ts';
import { GLYPH_SIDE, GLYPHS } from '#scene/glyph.ts';
import { FONT_FAMILY } from '#scene/measure.ts';
import type { Box, Chapter, Scene, TextBlock } from '#scene/scene.ts';

/** Where the window stands over the drawing. `ratio` is device pixels in one CSS pixel. */
export interface LetterView {
  readonly zoom: number;
  /** Of the world's origin, in CSS pixels. */
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Side of a glyph, and size of initials, in world units. */
const GLYPH = 15;
const INITIALS = 11.5;
/** The smallest chapter title and glyph on the screen, in CSS pixels. */
const LEAST_TITLE = 11;
const LEAST_GLYPH = 6;

const glyphPaths = new Map<string, Path2D>();

/** Paints every word and glyph of the scene that the window shows. */
export function paintLetters(context: CanvasRenderingContext2D, scene: Scene, view: LetterView): void {
  const { zoom, pan, ratio } = view;
  const seen: Rect = {
    x: -pan.x / zoom,
    y: -pan.y / zoom,
    width: view.width / zoom,
    height: view.height / zoom,
  };
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  context.textBaseline = 'alphabetic';
  for (const chapter of scene.chapters) if (meets(chapter.rect, seen)) paintTitle(context, chapter, zoom);
  for (const box of scene.boxes) {
    if (!meets(box.rect, seen)) continue;
    context.globalAlpha = box.dimmed ? FAINT.dimmedWords : 1;
    paintSpine(context, box, zoom);
    const words = wordsAt(box, zoom);
    if (words) paintBlock(context, box, words);
  }
  context.globalAlpha = 1;
}

function paintTitle(context: CanvasRenderingContext2D, chapter: Chapter, zoom: number): void {
  const size = Math.max(chapter.titleSize, LEAST_TITLE / zoom);
  context.font = `600 ${size}px ${FONT_FAMILY}`;
  context.fillStyle = chapter.ink;
  context.textAlign = 'left';
  const inset = Math.min(18, chapter.rect.width / 20);
  const baseline = chapter.rect.y + Math.max(chapter.titleHeight, size * 1.25) / 2 + size * 0.34;
  context.save();
  context.beginPath();
  context.rect(chapter.rect.x, chapter.rect.y, chapter.rect.width - 4, chapter.rect.height);
  context.clip();
  context.fillText(chapter.title, chapter.rect.x + inset, baseline);
  context.restore();
}

function paintSpine(context: CanvasRenderingContext2D, box: Box, zoom: number): void {
  if (GLYPH * zoom < LEAST_GLYPH) return;
  const { x, y, height } = box.rect;
  const middle = x + box.spine.width / 2;
  const withInitials = box.spine.initials !== '' && INITIALS * zoom >= LEAST_TEXT * 0.9;
  const top = withInitials ? y + Math.max(BOX.padY, height / 2 - 19) : y + (height - GLYPH) / 2;
  context.save();
  context.translate(middle - GLYPH / 2, top);
  context.scale(GLYPH / GLYPH_SIDE, GLYPH / GLYPH_SIDE);
  context.fillStyle = box.spine.ink;
  context.fill(glyphOf(box), 'evenodd');
  context.restore();
  if (!withInitials) return;
  context.font = `600 ${INITIALS}px ${FONT_FAMILY}`;
  context.fillStyle = box.spine.ink;
  context.textAlign = 'center';
  context.fillText(box.spine.initials, middle, top + GLYPH + 15);
}

function glyphOf(box: Box): Path2D {
  const path = glyphPaths.get(box.type) ?? new Path2D(GLYPHS[box.type]);
  glyphPaths.set(box.type, path);
  return path;
}

function paintBlock(context: CanvasRenderingContext2D, box: Box, block: TextBlock): void {
  context.font = `${block.weight} ${block.size}px ${FONT_FAMILY}`;
  context.fillStyle = box.ink;
  context.textAlign = 'left';
  const left = box.rect.x + box.spine.width + BOX.padX;
  const top = box.rect.y + (box.rect.height - heightOf(block)) / 2;
  block.lines.forEach((line, i) => {
    context.fillText(line, left, top + i * block.leading + block.leading / 2 + block.size * 0.33);
  });
}

function meets(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
