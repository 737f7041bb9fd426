import type { Id } from '#domain/map.ts';
import { BOX, heightOf, LEAST_TEXT, lineStart } from '#scene/box-plan.ts';
import { footAt, wordsAt } from '#scene/box-words.ts';
import { titleLine } from '#scene/chapter-title.ts';
import { FAINT } from '#scene/faint.ts';
import type { Point, Rect } from '#scene/geometry.ts';
import { GLYPH_SIDE, GLYPHS } from '#scene/glyph.ts';
import { FONT_FAMILY } from '#scene/measure.ts';
import type { Box, Chapter, Joint, PlateWords, Scene, Tab, TextBlock } from '#scene/scene.ts';
import type { Glide } from './glide.ts';

/** Where the window stands over the drawing. `ratio` is device pixels in one CSS pixel. */
export interface LetterView {
  readonly zoom: number;
  /** Of the world's origin, in CSS pixels. */
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly glide: Pick<Glide, 'away' | 'presence'>;
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
  const away = view.glide.away();
  const stand = (id: Id, rect: Rect): boolean => {
    const { x, y } = away.get(id) ?? { x: 0, y: 0 };
    const scale = zoom * ratio;
    context.setTransform(scale, 0, 0, scale, (pan.x + x * zoom) * ratio, (pan.y + y * zoom) * ratio);
    return meets({ ...rect, x: rect.x + x, y: rect.y + y }, seen);
  };
  context.textBaseline = 'alphabetic';
  // Whatever the page around it says: “+7” is not to become “7+”.
  context.direction = 'ltr';
  for (const chapter of scene.chapters) {
    if (stand(`chapter ${chapter.id}`, chapter.rect)) paintTitle(context, chapter, zoom);
  }
  for (const joint of scene.joints) {
    if (joint.count && stand(joint.id, joint.rect)) paintCount(context, joint, joint.count, zoom);
  }
  for (const box of scene.boxes) {
    const { x, y, width, height } = box.rect;
    if (!stand(box.id, { x, y, width: width + (box.tab?.rect.width ?? 0), height })) continue;
    context.globalAlpha = (box.dimmed ? FAINT.dimmedWords : 1) * view.glide.presence(box.id);
    paintSpine(context, box, zoom);
    const words = wordsAt(box, zoom);
    if (words) paintBlock(context, box, words, footAt(box, words, zoom));
    if (box.tab) paintTab(context, box.tab, zoom);
  }
  context.globalAlpha = 1;
}

function paintTitle(context: CanvasRenderingContext2D, chapter: Chapter, zoom: number): void {
  const size = Math.max(chapter.titleSize, LEAST_TITLE / zoom);
  context.font = `600 ${size}px ${FONT_FAMILY}`;
  context.fillStyle = chapter.ink;
  const { words, start, fromRight } = titleLine(chapter.title, chapter.rect, size);
  const baseline = chapter.rect.y + Math.max(chapter.titleHeight, size * 1.25) / 2 + size * 0.34;
  setDirection(context, fromRight);
  context.fillText(words, start, baseline);
  setDirection(context, false);
}

function paintSpine(context: CanvasRenderingContext2D, box: Box, zoom: number): void {
  const { large, initials } = box.spine;
  if (large !== undefined && initials !== '') {
    if (large * zoom < LEAST_TEXT * 0.75) return;
    context.font = `600 ${large}px ${FONT_FAMILY}`;
    context.fillStyle = box.spine.ink;
    context.textAlign = 'center';
    const { x, y, height } = box.rect;
    context.fillText(initials, x + box.spine.width / 2, y + height / 2 + large * 0.34);
    return;
  }
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

/** Letters of a tab in CSS pixels; it stays a little larger than other words, for it is to be pressed. */
const LEAST_TAB = 11;

function paintTab(context: CanvasRenderingContext2D, { rect, words, size, ink }: Tab, zoom: number): void {
  const most = (rect.width - 6) / (words.length * 0.56);
  const letters = Math.min(most, Math.max(size, LEAST_TAB / zoom));
  if (letters * zoom < LEAST_TEXT * 0.8) return;
  context.font = `600 ${letters}px ${FONT_FAMILY}`;
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.fillText(words, rect.x + rect.width / 2 - 2, rect.y + rect.height / 2 + letters * 0.34);
}

function glyphOf(box: Box): Path2D {
  const path = glyphPaths.get(box.type) ?? new Path2D(GLYPHS[box.type]);
  glyphPaths.set(box.type, path);
  return path;
}

/** What stands on a line for how many steps it stands for. */
function paintCount(
  context: CanvasRenderingContext2D,
  { rect, dimmed }: Joint,
  { words, size, ink }: PlateWords,
  zoom: number,
): void {
  const letters = Math.min(rect.height * 0.92, Math.max(size, LEAST_TEXT / zoom));
  if (letters * zoom < LEAST_TEXT * 0.75) return;
  context.globalAlpha = dimmed ? FAINT.dimmedWords : 1;
  context.font = `600 ${letters}px ${FONT_FAMILY}`;
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.fillText(words, rect.x + rect.width / 2, rect.y + rect.height / 2 + letters * 0.34);
  context.globalAlpha = 1;
}

function paintBlock(
  context: CanvasRenderingContext2D,
  box: Box,
  block: TextBlock,
  foot: TextBlock | null,
): void {
  const top = box.rect.y + (box.rect.height - heightOf(block) - (foot ? heightOf(foot) : 0)) / 2;
  paintLines(context, box, block, top);
  if (foot) paintLines(context, box, foot, top + heightOf(block));
}

function paintLines(context: CanvasRenderingContext2D, box: Box, block: TextBlock, top: number): void {
  context.font = `${block.weight} ${block.size}px ${FONT_FAMILY}`;
  context.fillStyle = box.ink;
  const start = lineStart(box, block);
  setDirection(context, block.fromRight ?? false);
  block.lines.forEach((line, i) => {
    context.fillText(line, start, top + i * block.leading + block.leading / 2 + block.size * 0.33);
  });
  setDirection(context, false);
}

/** Lines stand at their beginning, whichever side that is. */
function setDirection(context: CanvasRenderingContext2D, fromRight: boolean): void {
  context.direction = fromRight ? 'rtl' : 'ltr';
  context.textAlign = fromRight ? 'right' : 'left';
}

function meets(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
