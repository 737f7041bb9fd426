import type { ElementDefinition } from 'cytoscape';
import { centreOf, type Point, type Rect } from '#scene/geometry.ts';
import { DASHES } from '#scene/line-look.ts';
import type { Box, Chapter, Joint, Line, LineEnd, Scene, Tab } from '#scene/scene.ts';
import { elementId } from './element-id.ts';
import { segments } from './segments.ts';

/**
 * A scene as Cytoscape elements, made from known fields only and with every data key always given: Cytoscape obeys
 * `style` inside an element, and a patch leaves out keys as they were. A pull at anything but a box moves the window.
 */
export function elementsOf(scene: Scene): ElementDefinition[] {
  const rects = new Map<string, Rect>();
  const ids = new Map<string, string>();
  for (const box of scene.boxes) {
    rects.set(box.id, box.rect);
    ids.set(box.id, elementId('box', box.id));
  }
  for (const joint of scene.joints) {
    rects.set(joint.id, joint.rect);
    ids.set(joint.id, elementId('joint', joint.id));
  }
  return [
    ...scene.chapters.map(chapterElement),
    ...scene.boxes.flatMap((box) => (box.tab ? [tabElement(box, box.tab)] : [])),
    ...scene.boxes.map(boxElement),
    ...scene.joints.map(jointElement),
    ...scene.lines.flatMap((line) => {
      const [from, to] = [rects.get(line.from), rects.get(line.to)];
      const [source, target] = [ids.get(line.from), ids.get(line.to)];
      return from && to && source && target ? [lineElement(scene, line, source, target, from, to)] : [];
    }),
  ];
}

function chapterElement(chapter: Chapter): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: elementId('chapter', chapter.id),
      kind: 'chapter',
      meant: chapter.id,
      width: chapter.rect.width,
      height: chapter.rect.height,
      fill: chapter.fill,
      stroke: chapter.stroke,
    },
    position: centreOf(chapter.rect),
    selectable: false,
    pannable: true,
  };
}

function boxElement(box: Box): ElementDefinition {
  const spine = (100 * box.spine.width) / box.rect.width;
  return {
    group: 'nodes',
    data: {
      id: elementId('box', box.id),
      kind: 'box',
      meant: box.id,
      width: box.rect.width,
      height: box.rect.height,
      corners: relative(box.outline, box.rect),
      colours: `${box.spine.fill} ${box.spine.fill} ${box.fill} ${box.fill}`,
      stops: `0% ${spine}% ${spine}% 100%`,
      fill: box.fill,
      stroke: box.stroke,
      strokeWidth: box.strokeWidth,
      dimmed: box.dimmed ? 1 : 0,
    },
    position: centreOf(box.rect),
    selectable: false,
  };
}

function tabElement(box: Box, { body, fill, stroke }: Tab): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: elementId('tab', box.id),
      kind: 'tab',
      meant: box.id,
      width: body.width,
      height: body.height,
      fill,
      stroke,
      dimmed: box.dimmed ? 1 : 0,
    },
    position: centreOf(body),
    selectable: false,
    pannable: true,
  };
}

const JOINT_SHAPES: Readonly<Record<Joint['kind'], string>> = {
  bar: 'rectangle',
  step: 'ellipse',
  count: 'round-rectangle',
};

function jointElement(joint: Joint): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: elementId('joint', joint.id),
      kind: 'joint',
      meant: joint.edge,
      width: joint.rect.width,
      height: joint.rect.height,
      shape: JOINT_SHAPES[joint.kind],
      fill: joint.fill,
      dimmed: joint.dimmed ? 1 : 0,
    },
    position: centreOf(joint.rect),
    selectable: false,
    pannable: true,
  };
}

const ARROWS: Readonly<Record<LineEnd, string>> = {
  arrow: 'triangle',
  crossbar: 'tee',
  circle: 'circle',
  none: 'none',
};

function lineElement(
  scene: Scene,
  line: Line,
  source: string,
  target: string,
  from: Rect,
  to: Rect,
): ElementDefinition {
  const double = line.stroke === 'double';
  return {
    group: 'edges',
    data: {
      // Another end is another line: Cytoscape cannot move the ends of an edge by a patch.
      id: elementId('line', `${line.id} ${source} ${target}`),
      kind: 'line',
      meant: line.edge,
      source,
      target,
      ...segments(line.points, from, to),
      bent: line.points.length > 2 ? 1 : 0,
      // A double line is a wide one with the background's colour inside.
      colour: double ? scene.background : line.colour,
      arrowColour: line.colour,
      rim: double ? 2.8 : 0,
      width: double ? line.width - 2.8 : line.width,
      // Undefined and not left out: a patch must take away what the last scene gave.
      dashes: DASHES[line.stroke].join(' ') || undefined,
      startEnd: ARROWS[line.startEnd],
      finishEnd: ARROWS[line.finishEnd],
      implied: line.implied ? 1 : 0,
      quiet: line.quiet ? 1 : 0,
      dimmed: line.dimmed ? 1 : 0,
    },
    selectable: false,
    pannable: true,
  };
}

/** A polygon as Cytoscape takes it: from −1 to 1 across the box. */
function relative(outline: readonly Point[], rect: Rect): string {
  const centre = centreOf(rect);
  return outline
    .flatMap((p) => [(2 * (p.x - centre.x)) / rect.width, (2 * (p.y - centre.y)) / rect.height])
    .map((value) => value.toFixed(4))
    .join(' ');
}
