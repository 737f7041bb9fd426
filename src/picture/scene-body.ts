import { element } from '#formats/xml.ts';
import { boxSvg } from '#picture/box-svg.ts';
import { chapterTitleSvg, panelSvg } from '#picture/chapter-svg.ts';
import { lineSvg } from '#picture/line-svg.ts';
import type { Words } from '#picture/plate.ts';
import { centredText, MIDDLE_TO_BASELINE } from '#picture/text-svg.ts';
import type { Joint, Line, Scene } from '#scene/scene.ts';

/** Everything of the scene at its own coordinates, from the lowest layer to the highest. */
export function sceneBody(scene: Scene, words: Words): string {
  const lines = [...scene.lines].sort((a, b) => layerOf(a) - layerOf(b));
  return [
    layer('chapters', scene.chapters.map(panelSvg)),
    layer(
      'lines',
      lines.map((line) => lineSvg(line, scene.background)),
    ),
    layer('joints', scene.joints.map(jointSvg)),
    layer(
      'boxes',
      scene.boxes.map((box) => boxSvg(box, words)),
    ),
    layer('chapter-titles', scene.chapters.map(chapterTitleSvg)),
  ].join('');
}

function jointSvg({ rect, fill, kind, dimmed, edge, count }: Joint): string {
  const opacity = dimmed ? 0.3 : undefined;
  const rx = Math.min(rect.width, rect.height) / 2;
  const plate = element('rect', { class: `joint ${kind}`, 'data-edge': edge, ...rect, rx, fill, opacity });
  if (!count) return plate;
  const { words, size, ink } = count;
  const baseline = rect.y + rect.height / 2 + size * MIDDLE_TO_BASELINE;
  const letters = { size, leading: size, weight: 600, ink } as const;
  return plate + centredText(words, rect.x + rect.width / 2, baseline, letters);
}

/** Faint lines lie below strong ones. */
function layerOf(line: Line): number {
  if (line.dimmed) return 0;
  return line.quiet ? 1 : 2;
}

function layer(name: string, parts: readonly string[]): string {
  return parts.length > 0 ? element('g', { class: name }, parts) : '';
}
