import { element } from '#formats/xml.ts';
import { boxSvg } from '#picture/box-svg.ts';
import { chapterTitleSvg, panelSvg } from '#picture/chapter-svg.ts';
import { lineSvg } from '#picture/line-svg.ts';
import type { Words } from '#picture/plate.ts';
import type { Line, Scene } from '#scene/scene.ts';

/** Everything of the scene at its own coordinates, from the lowest layer to the highest. */
export function sceneBody(scene: Scene, words: Words): string {
  const lines = [...scene.lines].sort((a, b) => layerOf(a) - layerOf(b));
  return [
    layer('chapters', scene.chapters.map(panelSvg)),
    layer(
      'lines',
      lines.map((line) => lineSvg(line, scene.background)),
    ),
    layer(
      'joints',
      scene.joints.map(({ rect, fill, kind, dimmed, edge }) =>
        element('rect', {
          class: `joint ${kind}`,
          'data-edge': edge,
          ...rect,
          rx: Math.min(rect.width, rect.height) / 2,
          fill,
          opacity: dimmed ? 0.3 : undefined,
        }),
      ),
    ),
    layer(
      'boxes',
      scene.boxes.map((box) => boxSvg(box, words)),
    ),
    layer('chapter-titles', scene.chapters.map(chapterTitleSvg)),
  ].join('');
}

/** Faint lines lie below strong ones. */
function layerOf(line: Line): number {
  if (line.dimmed) return 0;
  return line.quiet ? 1 : 2;
}

function layer(name: string, parts: readonly string[]): string {
  return parts.length > 0 ? element('g', { class: name }, parts) : '';
}
