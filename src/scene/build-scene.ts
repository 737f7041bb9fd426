import type { Drawn } from '#analysis/drawn.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapNode } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { NODE_WORDS } from '#domain/words.ts';
import { type ActorMark, actorMarks } from '#scene/actor-mark.ts';
import { boxOutline } from '#scene/box-outline.ts';
import { BOX, boxPlan } from '#scene/box-plan.ts';
import { CHAPTER_TITLE } from '#scene/chapter-title.ts';
import type { Point, Rect } from '#scene/geometry.ts';
import type { Layout } from '#scene/layout/layout.ts';
import { LINE_LOOKS } from '#scene/line-look.ts';
import { actorColour, PALETTES, type Palette } from '#scene/palette.ts';
import type { Box, Chapter, Joint, Line, Scene, Spine, Tab, Theme } from '#scene/scene.ts';
import { type Strand, structureOf } from '#scene/structure.ts';
import { TAB } from '#scene/tab.ts';

/**
 * The scene of a map's drawn part, in a layout made for that part. What the layout does not place is left out. The colours
 * are the theme's own, unless a system forces others on its reader.
 */
export function buildScene(
  map: ArgumentMap,
  shown: Drawn,
  layout: Layout,
  theme: Theme,
  palette: Palette = PALETTES[theme],
): Scene {
  const lookup = lookupOf(map);
  const { elements, strands } = structureOf(map, shown);
  const rects = new Map(layout.elements.map(({ id, rect }) => [id, rect]));
  const routes = new Map(layout.routes.map((route) => [route.id, route]));
  const boxes: Box[] = [];
  const joints: Joint[] = [];
  for (const { id, kind, edge } of elements) {
    const rect = rects.get(id);
    const node = lookup.node.get(id);
    if (!rect) continue;
    if (kind === 'box') {
      if (node) boxes.push(boxOf(map, node, rect, palette, shown));
      continue;
    }
    const made = edge === null ? undefined : lookup.edge.get(edge);
    if (made) {
      const dimmed = shown.dimmed.has(made.id);
      joints.push({ id, edge: made.id, kind, rect, fill: palette.relation[made.type], dimmed });
    }
  }
  return {
    theme,
    background: palette.background,
    bounds: layout.bounds,
    opening: layout.opening,
    chapters: layout.chapters.map(({ id, title, rect }) => chapterOf(title, id, rect, palette)),
    boxes,
    joints,
    lines: strands.flatMap((strand) => {
      const route = routes.get(strand.id);
      // Lines between panels pass by much that they have nothing to do with.
      const quiet = route?.across === true && layout.chapters.length > 0;
      return route ? [lineOf(strand, route.points, quiet, palette, shown)] : [];
    }),
  };
}

function chapterOf(title: string, id: Id, rect: Rect, palette: Palette): Chapter {
  return {
    id,
    rect,
    title,
    titleHeight: CHAPTER_TITLE.height,
    titleSize: CHAPTER_TITLE.size,
    fill: palette.chapter,
    stroke: palette.chapterStroke,
    ink: palette.chapterInk,
  };
}

function boxOf(map: ArgumentMap, node: MapNode, place: Rect, palette: Palette, shown: Drawn): Box {
  const thesis = map.thesis.includes(node.id);
  const folded = shown.folded.get(node.id);
  const rect = folded ? { ...place, width: place.width - TAB.width } : place;
  const { label, farLabels, text } = boxPlan(node);
  return {
    id: node.id,
    type: node.type,
    rect,
    outline: boxOutline(node.type, rect),
    fill: thesis ? palette.thesis : palette.box,
    stroke: thesis ? palette.thesis : palette.boxStroke,
    strokeWidth: thesis ? 2.5 : 1.5,
    ink: thesis ? palette.thesisInk : palette.ink,
    spine: spineOf(map, node, palette),
    tab: folded ? tabOf(folded.next, rect, palette) : null,
    label,
    farLabels,
    text,
    name: spokenName(map, node),
    thesis,
    dimmed: shown.dimmed.has(node.id),
  };
}

function tabOf(next: number, box: Rect, palette: Palette): Tab {
  const rect = { x: box.x + box.width, y: box.y, width: TAB.width, height: box.height };
  return {
    rect,
    body: {
      x: rect.x - TAB.under,
      y: rect.y + TAB.lower,
      width: rect.width + TAB.under - TAB.short,
      height: rect.height - 2 * TAB.lower,
    },
    words: `+${next}`,
    size: TAB.text,
    fill: palette.tab,
    stroke: palette.boxStroke,
    ink: palette.ink,
  };
}

/** A box carries the mark of its first actor; a joint statement's others are named in its details. */
function spineOf(map: ArgumentMap, node: MapNode, palette: Palette): Spine {
  const mark: ActorMark | undefined = actorMarks(map).get(node.actors?.[0] ?? '');
  return {
    width: BOX.spine,
    fill: mark ? actorColour(palette, mark.colour) : palette.nobody,
    ink: palette.actorInk,
    initials: mark?.initials ?? '',
  };
}

/** "Counterclaim, Chang Ho-jin: The treaty is nonsense". */
export function spokenName(map: ArgumentMap, node: MapNode): string {
  const who = speakersOf(map, node);
  return `${NODE_WORDS[node.type].one}${who ? `, ${who}` : ''}: ${node.label}`;
}

/** How much thinner a line between chapters is. */
const QUIET_WIDTH = 0.7;

function lineOf(
  strand: Strand,
  points: readonly Point[],
  quiet: boolean,
  palette: Palette,
  shown: Drawn,
): Line {
  const { edge } = strand;
  const look = LINE_LOOKS[edge.type];
  return {
    id: strand.id,
    edge: edge.id,
    type: edge.type,
    from: strand.from,
    to: strand.to,
    points,
    colour: palette.relation[edge.type],
    width: quiet ? look.width * QUIET_WIDTH : look.width,
    stroke: look.stroke,
    startEnd: edge.from.length > 1 ? 'none' : look.startEnd,
    // Premises run into their bar; the bar's own line says what they do together.
    finishEnd: strand.last ? look.finishEnd : 'none',
    implied: edge.basis === 'implied',
    quiet,
    dimmed: shown.dimmed.has(edge.id),
  };
}
