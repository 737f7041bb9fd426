import { element } from '#formats/xml.ts';
import { lineEnd, setback } from '#picture/line-end-svg.ts';
import { roundedPath, shortened, withoutRepeats } from '#picture/polyline.ts';
import { FAINT } from '#scene/faint.ts';
import { DASHES } from '#scene/line-look.ts';
import type { Line } from '#scene/scene.ts';

const DOUBLE_CORE = 0.42;

/** A stretch of an edge; `background` shows between the two strokes of a double line. */
export function lineSvg(line: Line, background: string): string {
  const points = withoutRepeats(line.points);
  const [start, second] = points;
  const finish = points.at(-1);
  const secondLast = points.at(-2);
  if (!start || !second || !finish || !secondLast) return '';
  const { width } = line;
  const forward = shortened(points, setback(line.finishEnd, width));
  const body = shortened([...forward].reverse(), setback(line.startEnd, width)).toReversed();
  const path = roundedPath(body);
  const dashes = DASHES[line.stroke];
  const stroke = (colour: string, strokeWidth: number): string =>
    element('path', {
      d: path,
      fill: 'none',
      stroke: colour,
      'stroke-width': strokeWidth,
      'stroke-dasharray': dashes.length > 0 ? dashes.join(' ') : undefined,
    });
  return element('g', { class: classesOf(line), 'data-edge': line.edge, opacity: opacityOf(line) }, [
    stroke(line.colour, width),
    line.stroke === 'double' ? stroke(background, width * DOUBLE_CORE) : '',
    lineEnd(line.startEnd, second, start, width, line.colour),
    lineEnd(line.finishEnd, secondLast, finish, width, line.colour),
  ]);
}

function classesOf(line: Line): string {
  const states = (['implied', 'quiet', 'dimmed'] as const).filter((state) => line[state]);
  return ['line', line.type, ...states].join(' ');
}

/** The faintest reason counts; multiplied they would leave nothing to see. */
function opacityOf(line: Line): number | undefined {
  if (line.dimmed) return FAINT.dimmed;
  if (line.quiet) return FAINT.quiet;
  return line.implied ? FAINT.implied : undefined;
}
