import type { Size } from '../../src/scene/geometry.ts';
import { median } from '../median.ts';
import { verdict } from '../verdict.ts';
import type { Meetings } from './crossings.ts';
import { GRAPHVIZ_VERSION } from './dot-drawing.ts';
import type { Counts } from './measured.ts';
import type { Opening } from './opening.ts';

export interface LayoutFigures {
  readonly window: Size;
  readonly graphviz: string;
  readonly treaty: { readonly counts: Counts; readonly offShape: number; readonly opening: Opening };
  readonly generated: {
    readonly maps: number;
    readonly counts: Counts;
    readonly offShape: readonly number[];
  };
}

const MOST_OFF_SHAPE = 1.5;

/** The figures as a table of Markdown. */
export function layoutTable({ treaty, generated }: LayoutFigures): string {
  const [one, many] = [treaty.counts, generated.counts];
  const { maps, offShape } = generated;
  const row = (what: string, of: (counts: Counts) => number | string, goal = ''): string =>
    `| ${what} | ${of(one)} | ${of(many)} | ${goal} |`;
  const none = (of: (counts: Counts) => number): string => `none: ${verdict(of(one) + of(many) === 0)}`;
  const times = (of: (counts: Counts) => Meetings) => (counts: Counts) =>
    `${(counts.ours.crossings / of(counts).crossings).toFixed(2)} ×`;
  const fitting = offShape.filter((off) => off <= MOST_OFF_SHAPE).length;
  const allFit = fitting === maps && treaty.offShape <= MOST_OFF_SHAPE;
  const { zoom, used, letters, mute } = treaty.opening;
  return [
    `| what | treaty map | ${maps} made-up maps | goal |`,
    '| --- | --- | --- | --- |',
    row('boxes, lines', ({ boxes, lines }) => `${boxes}, ${lines}`),
    row('crossings, ours', ({ ours }) => ours.crossings),
    row('crossings, dot', ({ dot }) => dot.crossings),
    row(
      'ours against dot',
      times(({ dot }) => dot),
    ),
    row('crossings, dot with orthogonal lines', ({ dotOrtho }) => dotOrtho.crossings),
    row(
      'ours against dot with orthogonal lines',
      times(({ dotOrtho }) => dotOrtho),
    ),
    row(
      'pairs of lines on top of one another: ours, dot, orthogonal',
      each('overlaps'),
      none(({ ours }) => ours.overlaps),
    ),
    row('pairs of lines that touch: ours, dot, orthogonal', each('touches')),
    row(
      'boxes that overlap',
      ({ ours }) => ours.collisions.boxes,
      none(({ ours }) => ours.collisions.boxes),
    ),
    row(
      'lines through foreign boxes',
      ({ ours }) => ours.collisions.lines,
      none(({ ours }) => ours.collisions.lines),
    ),
    row(
      'lines not drawn',
      ({ ours }) => ours.undrawn,
      none(({ ours }) => ours.undrawn),
    ),
    `| shape against the window’s: median, most | ${treaty.offShape.toFixed(2)} × | ${median(offShape).toFixed(2)} ×, ${Math.max(...offShape).toFixed(2)} × | |`,
    `| within ${MOST_OFF_SHAPE} × | ${treaty.offShape <= MOST_OFF_SHAPE ? 'yes' : 'no'} | ${fitting} of ${maps} | all: ${verdict(allFit)} |`,
    `| part of the window used at the opening zoom of ${zoom.toFixed(2)} | ${Math.round(used * 100)} % | | |`,
    `| letters on the screen then: median, least | ${letters.median.toFixed(1)} px, ${letters.least.toFixed(1)} px${mute > 0 ? `; ${mute} boxes mute` : ''} | | |`,
  ].join('\n');
}

function each(what: keyof Meetings) {
  return ({ ours, dot, dotOrtho }: Counts): string => `${ours[what]}, ${dot[what]}, ${dotOrtho[what]}`;
}

/** The whole of docs/benchmarks-layout.md. */
export function layoutDocument(figures: LayoutFigures): string {
  const { width, height } = figures.window;
  return `# Benchmarks: layout

    npm run bench:layout

writes this page and \`bench/figures/layout.json\`. Layouts are made in Node ${process.versions.node.split('.')[0]} for the room that the map has in a
window of 1440 × 900, which is ${width} × ${height}, and compared with those of dot, Graphviz ${GRAPHVIZ_VERSION}. No clock is read:
the same program gives the same figures on every machine.

${layoutTable(figures)}

- **The made-up maps** (\`bench/generate-map.ts\`, seeds 1 to ${figures.generated.maps}) have 20 to 80 boxes and 1.2 edges for each; no chapters.
- **All boxes are drawn**, nothing is folded.
- **A crossing** is a point where one line goes through another that shares neither end with it; two lines may cross twice.
  Lines that run on top of one another or only touch are counted as pairs, and are no crossings; lines
  that come together and part on other sides would hide one, so there should be none.
- **dot** is given the same boxes and joints in the same sizes and the same lines, from right to left as in our layers, and is left
  alone otherwise. It is told of no chapters and no window: it need not fit one, and its letters may become as small as they like.
  Its curves are counted as 12 straight pieces for each Bézier.
- **Letters** are in the size in which boxes speak at the opening zoom (\`scene/box-words.ts\`).
`;
}
