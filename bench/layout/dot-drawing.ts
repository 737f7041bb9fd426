import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Point } from '../../src/scene/geometry.ts';
import type { LayoutRequest } from '../../src/scene/layout/layout.ts';
import type { Drawing, Line } from './drawing.ts';

export type Splines = 'true' | 'ortho';

const graphviz = await Graphviz.load();

export const GRAPHVIZ_VERSION = graphviz.version();

/** Graphviz counts sizes in inches and places in points; here a point is a world unit. */
const POINTS_PER_INCH = 72;

/** Straight pieces that stand for each piece of a curve. */
const PIECES = 12;

interface DotAnswer {
  readonly objects?: readonly { readonly name: string; readonly pos: string }[];
  readonly edges?: readonly { readonly id: string; readonly pos: string }[];
}

/**
 * The request's graph as Graphviz dot draws it: the same sizes, from the reasons at the right to the conclusion at the
 * left as in our layers, everything else as dot has it. It is told of no chapters, which leaves it freer than we are.
 */
export function dotDrawing(request: LayoutRequest, splines: Splines): Drawing {
  const number = new Map(request.elements.map(({ id }, i) => [id, i]));
  const nodes = request.elements.map(
    ({ width, height }, i) => `${i} [width=${width / POINTS_PER_INCH}, height=${height / POINTS_PER_INCH}]`,
  );
  const edges = request.strands.map(
    ({ from, to }, i) => `${number.get(from)} -> ${number.get(to)} [id=${i}]`,
  );
  const head = `rankdir=RL; splines=${splines}; node [shape=box, fixedsize=true, label=""]; edge [arrowhead=none]`;
  const text = `digraph { ${[head, ...nodes, ...edges].join('; ')} }`;
  const answer = JSON.parse(graphviz.layout(text, 'json', 'dot')) as DotAnswer;
  return {
    boxes: (answer.objects ?? []).flatMap(({ name, pos }) => {
      const element = request.elements[Number(name)];
      const [centre] = pointsOf(pos);
      if (!element || !centre) return [];
      const { id, width, height } = element;
      return [{ id, rect: { x: centre.x - width / 2, y: centre.y - height / 2, width, height } }];
    }),
    lines: (answer.edges ?? []).flatMap(({ id, pos }): Line[] => {
      const strand = request.strands[Number(id)];
      return strand ? [{ from: strand.from, to: strand.to, points: sampled(pointsOf(pos)) }] : [];
    }),
  };
}

function pointsOf(pos: string): readonly Point[] {
  return pos.split(' ').map((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
    if (Number.isNaN(x + y)) throw new Error(`Graphviz places something at "${pos}".`);
    // Graphviz counts upwards.
    return { x, y: -y };
  });
}

/** A chain of cubic Béziers, given as Graphviz does: 3 n + 1 points. */
function sampled(controls: readonly Point[]): readonly Point[] {
  const points = controls.slice(0, 1);
  for (let i = 0; i + 3 < controls.length; i += 3) {
    const [a, b, c, d] = controls.slice(i, i + 4);
    if (!a || !b || !c || !d) break;
    const at = (t: number, axis: 'x' | 'y'): number =>
      a[axis] * (1 - t) ** 3 +
      3 * b[axis] * t * (1 - t) ** 2 +
      3 * c[axis] * t * t * (1 - t) +
      d[axis] * t ** 3;
    for (let piece = 1; piece <= PIECES; piece += 1) {
      points.push({ x: at(piece / PIECES, 'x'), y: at(piece / PIECES, 'y') });
    }
  }
  return points;
}
