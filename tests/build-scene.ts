import type { EdgeType } from '#domain/map.ts';
import { boxOutline } from '#scene/box-outline.ts';
import { boundsOf, type Point } from '#scene/geometry.ts';
import type { Legend } from '#scene/legend.ts';
import { LINE_LOOKS } from '#scene/line-look.ts';
import { PALETTES } from '#scene/palette.ts';
import type { Box, Joint, Line, Scene } from '#scene/scene.ts';

const light = PALETTES.light;

/** A box of 260 × 84 units that says "Label of a" or "The full sentence of a." on two lines. */
export function aBox(id: string, x: number, y: number, changes: Partial<Box> = {}): Box {
  const rect = { x, y, width: 260, height: 84 };
  const type = changes.type ?? 'claim';
  return {
    id,
    type,
    rect,
    outline: boxOutline(type, rect),
    fill: light.box,
    stroke: light.boxStroke,
    strokeWidth: 1.2,
    ink: light.ink,
    spine: { width: 24, fill: light.actors[1] ?? '', ink: light.actorInk, initials: 'SK' },
    label: { lines: [`Label of ${id}`], size: 23, leading: 26, weight: 600 },
    farLabels: [],
    name: `Claim, South Korea: Label of ${id}`,
    text: { lines: [`The full`, `sentence of ${id}.`], size: 13, leading: 16.5, weight: 400 },
    tab: null,
    thesis: false,
    dimmed: false,
    ...changes,
  };
}

/** A line of the usual look of its relation. */
export function aLine(
  id: string,
  type: EdgeType,
  points: readonly Point[],
  changes: Partial<Line> = {},
): Line {
  return {
    id,
    edge: id,
    type,
    from: 'a',
    to: 'b',
    points,
    colour: light.relation[type],
    ...LINE_LOOKS[type],
    implied: false,
    quiet: false,
    dimmed: false,
    ...changes,
  };
}

/** A light scene of these parts; by default one chapter, two boxes, a bar and a line with two bends. */
export function aScene(parts: Partial<Scene> = {}): Scene {
  const boxes = parts.boxes ?? [
    aBox('a', 20, 60),
    aBox('b', 400, 160, {
      type: 'article',
      spine: { width: 24, fill: light.actors[2] ?? '', ink: light.actorInk, initials: 'R' },
    }),
  ];
  const chapters = parts.chapters ?? [
    {
      id: 'topic',
      rect: { x: 0, y: 0, width: 680, height: 264 },
      title: 'The visit',
      titleHeight: 44,
      titleSize: 22,
      fill: light.chapter,
      stroke: light.chapterStroke,
      ink: light.chapterInk,
    },
  ];
  const bounds = boundsOf([...boxes, ...chapters].map((part) => part.rect));
  return {
    theme: 'light',
    background: light.background,
    bounds,
    opening: bounds,
    chapters,
    boxes,
    joints: parts.joints ?? [aBar],
    lines: parts.lines ?? [
      aLine('ab', 'supports', [
        { x: 280, y: 102 },
        { x: 340, y: 102 },
        { x: 340, y: 202 },
        { x: 400, y: 202 },
      ]),
    ],
    ...parts,
  };
}

/** A legend in which everything occurs. */
export const fullLegend: Legend = {
  types: ['claim', 'counterclaim', 'article', 'fact'],
  relations: ['supports', 'attacks', 'undercuts', 'qualifies', 'restates', 'contradicts'],
  linked: true,
  implied: true,
  actors: [
    { id: 'korea', name: 'South Korea', initials: 'SK', colour: 1 },
    { id: 'russia', name: 'Russia', initials: 'R', colour: 2 },
    { id: 'nato', name: 'The alliance', initials: 'N', colour: 14 },
  ],
};

const aBar: Joint = {
  id: 'bar',
  edge: 'ab',
  kind: 'bar',
  rect: { x: 338, y: 140, width: 4, height: 24 },
  fill: light.relation.supports,
  dimmed: false,
};
