import { lookupOf } from '../../src/domain/lookup.ts';
import type { ArgumentMap, Id } from '../../src/domain/map.ts';
import { boxPlan } from '../../src/scene/box-plan.ts';
import { centreOf } from '../../src/scene/geometry.ts';
import type { Graph } from '../pages/graph.ts';
import type { OurDrawing } from './our-page.ts';

/** Room for a box and the gap around it, in world units. */
const CELL = { width: 300, height: 140 };
/** The shape of the window. */
const SHAPE = 1440 / 900;

/** All of a map for its peers: its boxes on a grid, row by row in the map's order, in the shape of the window. */
export function gridGraph(map: ArgumentMap): Graph {
  const columns = Math.ceil(Math.sqrt((map.nodes.length * SHAPE * CELL.height) / CELL.width));
  const rects = map.nodes.map((node, i) => {
    const { width, height } = boxPlan(node);
    const x = (i % columns) * CELL.width;
    const y = Math.floor(i / columns) * CELL.height;
    return { id: node.id, x, y, width, height, lines: boxPlan(node).text.lines };
  });
  return graphOf(map, rects);
}

/** What the product draws of a map, where it draws it and as it shows it, with straight lines. */
export function drawnGraph(map: ArgumentMap, { boxes, view }: OurDrawing): Graph {
  const graph = graphOf(
    map,
    boxes.map(({ id, rect, lines }) => ({
      id,
      ...centreOf(rect),
      width: rect.width,
      height: rect.height,
      lines,
    })),
  );
  return { ...graph, view };
}

function graphOf(map: ArgumentMap, rects: readonly Omit<Graph['boxes'][number], 'label' | 'text'>[]): Graph {
  const { node, edge } = lookupOf(map);
  const here = new Set(rects.map(({ id }) => id));
  /** A peer has no lines that end on lines: an attack on a step ends where the step begins. */
  const end = (to: Id): Id => (node.has(to) ? to : (edge.get(to)?.from[0] ?? to));
  return {
    boxes: rects.map((rect) => {
      const { label = '', text = '' } = node.get(rect.id) ?? {};
      return { ...rect, label, text };
    }),
    lines: map.edges
      .flatMap(({ id, from, to }) =>
        from.map((premise) => ({ id: `${id} ${premise}`, from: premise, to: end(to) })),
      )
      .filter(({ from, to }) => from !== to && here.has(from) && here.has(to)),
  };
}
