import type { ActorGraph, GraphRelation } from '#analysis/actor-graph.ts';
import { actorWords } from '#analysis/actor-graph-words.ts';
import type { Speaker } from '#analysis/actor-steps.ts';
import type { ArgumentMap, EdgeType, Id } from '#domain/map.ts';
import type { Side } from '#domain/sides.ts';
import { actorMarks } from '#scene/actor-mark.ts';
import { boxOutline } from '#scene/box-outline.ts';
import { boundsOf, grown, type Point, type Rect } from '#scene/geometry.ts';
import { LINE_LOOKS } from '#scene/line-look.ts';
import { actorColour, PALETTES, type Palette } from '#scene/palette.ts';
import { PLATE } from '#scene/plate-size.ts';
import type { Box, Joint, Line, Scene, Theme } from '#scene/scene.ts';
import { actorKey, memberKey, relationKey } from './actor-keys.ts';
import type { ActorLayout } from './actor-layout.ts';
import { ACTOR_BOX } from './actor-plan.ts';
import { along, besides, between } from './bundle.ts';

const MARGIN = 24;
/** Between two lines of the same two actors, in world units. */
const GAP = 10;

/** The relation whose look a side has: solid with an arrowhead, or dashed with a cross-bar. */
export const SIDE_LOOKS: Readonly<Record<Side, EdgeType>> = { for: 'supports', against: 'attacks' };

/** How wide a line is for so many steps: one unit and a half more for each doubling. */
export function widthFor(steps: number): number {
  return 2 + 1.5 * Math.log2(Math.max(1, steps));
}

/** The graph of actors as a scene, for the same canvas and the same picture as the map's. */
export function actorScene(
  map: ArgumentMap,
  graph: ActorGraph,
  layout: ActorLayout,
  chosen: readonly Id[],
  theme: Theme,
  palette: Palette = PALETTES[theme],
): Scene {
  const bounds = grown(boundsOf(layout.boxes.map(({ rect }) => rect)), MARGIN);
  const drawn = linesOf(graph, layout, palette);
  return {
    theme,
    background: palette.background,
    bounds,
    opening: bounds,
    chapters: [],
    boxes: boxesOf(map, graph, layout, chosen, palette),
    joints: drawn.flatMap(({ plate }) => plate ?? []),
    lines: [...memberLines(graph, layout, palette), ...drawn.map(({ line }) => line)],
  };
}

function boxesOf(
  map: ArgumentMap,
  graph: ActorGraph,
  { boxes }: ActorLayout,
  chosen: readonly Id[],
  palette: Palette,
): readonly Box[] {
  const marks = actorMarks(map);
  return boxes.map(({ actor, plan, rect }): Box => {
    const mark = marks.get(actor.id ?? '');
    const isChosen = actor.id !== null && chosen.includes(actor.id);
    return {
      id: actorKey(actor.id),
      type: 'actor',
      rect,
      outline: boxOutline('actor', rect),
      fill: palette.box,
      stroke: isChosen ? palette.focus : palette.boxStroke,
      strokeWidth: isChosen ? 3.5 : 1.5,
      ink: palette.ink,
      spine: {
        width: ACTOR_BOX.spine,
        fill: mark && actor.id !== null ? actorColour(palette, mark.colour) : palette.nobody,
        ink: palette.actorInk,
        initials: actor.id === null ? '' : (mark?.initials ?? ''),
        large: ACTOR_BOX.initials,
      },
      text: plan.text,
      foot: plan.foot,
      label: plan.label,
      farLabels: plan.farLabels,
      tab: null,
      name: actorWords(map, actor, graph.lines),
      thesis: false,
      dimmed: actor.dimmed,
    };
  });
}

interface DrawnLine {
  readonly line: Line;
  readonly plate: Joint | null;
}

/** The lines of each two actors side by side along their way, in the same order wherever they are. */
function linesOf(graph: ActorGraph, layout: ActorLayout, palette: Palette): readonly DrawnLine[] {
  const rects = rectsOf(layout);
  const bundles = new Map<string, GraphRelation[]>();
  for (const line of graph.lines) {
    const key = pairKey(line.by, line.on);
    const bundle = bundles.get(key);
    if (bundle) bundle.push(line);
    else bundles.set(key, [line]);
  }
  return layout.ways.flatMap((way) => {
    const bundle = bundles.get(pairKey(way.from, way.to)) ?? [];
    const [from, to] = [rects.get(way.from), rects.get(way.to)];
    if (!from || !to) return [];
    const widths = bundle.map(({ steps }) => widthFor(steps.length));
    const whole = widths.reduce((sum, width) => sum + width, 0) + GAP * (bundle.length - 1);
    // So many that they do not fit the boxes' sides are drawn closer.
    const room = Math.min(from.height, to.height) * 0.8;
    const scale = Math.min(1, room / Math.max(1, whole));
    let at = -whole / 2;
    return bundle.map((relation, i) => {
      const width = widths[i] ?? 0;
      const offset = (at + width / 2) * scale;
      at += width + GAP;
      const points = between(besides(way.points, offset), from, to);
      // Each plate stands at another height, so that they do not lie over one another.
      const middle = along(points, bundle.length === 1 ? 0.5 : 0.3 + (0.4 * i) / (bundle.length - 1));
      return drawnLine(relation, way.from === relation.by ? points : points.toReversed(), middle, palette);
    });
  });
}

function drawnLine(
  relation: GraphRelation,
  points: readonly Point[],
  middle: Point,
  palette: Palette,
): DrawnLine {
  const { by, on, side, steps, dimmed } = relation;
  const type = SIDE_LOOKS[side];
  const key = relationKey(relation);
  const colour = palette.relation[type];
  const { stroke, startEnd, finishEnd } = LINE_LOOKS[type];
  const words = steps.length.toLocaleString('en');
  const width = PLATE.width + PLATE.digit * (words.length - 1);
  return {
    line: {
      id: key,
      edge: key,
      type,
      from: actorKey(by),
      to: actorKey(on),
      points,
      colour,
      width: widthFor(steps.length),
      stroke,
      startEnd,
      finishEnd,
      implied: false,
      quiet: false,
      dimmed,
    },
    // One step is what a line without a number says.
    plate:
      steps.length === 1
        ? null
        : {
            id: key,
            edge: key,
            kind: 'count',
            rect: { x: middle.x - width / 2, y: middle.y - PLATE.height / 2, width, height: PLATE.height },
            fill: colour,
            dimmed,
            count: { words, size: PLATE.text, ink: palette.actorInk },
          },
  };
}

/** A fine line from each actor to those that it belongs to. */
function memberLines(graph: ActorGraph, layout: ActorLayout, palette: Palette): readonly Line[] {
  const rects = rectsOf(layout);
  const ways = new Map(layout.ways.map((way) => [pairKey(way.from, way.to), way]));
  const faint = new Set(graph.actors.flatMap(({ id, dimmed }) => (dimmed ? [id] : [])));
  return graph.actors.flatMap(({ id, partOf }) =>
    partOf.flatMap((whole): Line[] => {
      const way = ways.get(pairKey(id, whole));
      const [from, to] = [rects.get(id), rects.get(whole)];
      if (id === null || !way || !from || !to) return [];
      const points = way.from === id ? way.points : way.points.toReversed();
      const key = memberKey(id, whole);
      return [
        {
          id: key,
          edge: key,
          type: 'belongs',
          from: actorKey(id),
          to: actorKey(whole),
          points: between(points, from, to),
          colour: palette.mutedInk,
          width: 1.4,
          stroke: 'dotted',
          startEnd: 'none',
          finishEnd: 'none',
          implied: false,
          quiet: false,
          dimmed: faint.has(id) || faint.has(whole),
        },
      ];
    }),
  );
}

function rectsOf({ boxes }: ActorLayout): ReadonlyMap<Speaker, Rect> {
  return new Map(boxes.map(({ actor, rect }) => [actor.id, rect]));
}

/** The same for two speakers whichever comes first. */
function pairKey(a: Speaker, b: Speaker): string {
  return [actorKey(a), actorKey(b)]
    .sort()
    .map((key) => JSON.stringify(key))
    .join();
}
