import { inMinimap, type MinimapFrame } from '#components/overview/minimap-frame.ts';
import { grown, type Rect } from '#scene/geometry.ts';
import type { Palette } from '#scene/palette.ts';
import type { Scene } from '#scene/scene.ts';

/** Paints panels and boxes as plain rectangles; the context counts in device pixels, `ratio` for each of CSS. */
export function paintMinimap(
  context: CanvasRenderingContext2D,
  scene: Scene,
  frame: MinimapFrame,
  ratio: number,
  palette: Palette,
): void {
  const fill = (world: Rect, colour: string, least: number): void => {
    const rect = inMinimap(frame, world);
    const [x, y] = [Math.round(rect.x * ratio), Math.round(rect.y * ratio)];
    context.fillStyle = colour;
    context.fillRect(
      x,
      y,
      Math.max(least * ratio, Math.round(rect.width * ratio)),
      Math.max(least * ratio, Math.round(rect.height * ratio)),
    );
  };
  // Where panels have no ground of their own, their frames are what can be seen of them.
  const framed = palette.chapter === palette.background;
  for (const { rect, title } of scene.chapters) {
    if (title === '') continue;
    fill(rect, palette.chapterStroke, 1);
    if (framed) fill(grown(rect, -1.5 / frame.scale), palette.background, 0);
  }
  for (const { rect, dimmed, thesis } of scene.boxes) {
    if (!thesis) fill(rect, dimmed ? palette.boxStroke : palette.nobody, 1.5);
  }
  // Last, so that nothing covers it.
  for (const { rect, thesis } of scene.boxes) if (thesis) fill(rect, palette.thesis, 3);
}
