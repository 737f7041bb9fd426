import type { Core, NodeSingular } from 'cytoscape';
import type { Id } from '#domain/map.ts';
import { centreOf, type Point, type Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';
import { elementId } from './element-id.ts';

/** Milliseconds that a way on the screen takes: at least, for each CSS pixel of it, and at most. */
const TIME = { least: 140, perPixel: 0.5, most: 650 } as const;

/** Less than this, in world units, is no way at all. */
const NOTHING = 0.01;

/** Boxes and chapters on their way from one scene to the next. */
export interface Glide {
  /** How far each still is from its place, in world units: boxes by id, chapters by `chapter ` and their id. */
  away(): ReadonlyMap<Id, Point>;
  /** How much of a box is there already, from 0 to 1: new ones come in softly. */
  presence(id: Id): number;
  /** Puts everything in its place at once. */
  stop(): void;
}

export const AT_REST: Glide = { away: () => new Map(), presence: () => 1, stop: () => {} };

/** One box under a reader's finger: nothing else moves. */
export function held(id: Id, away: Point): Glide {
  const moved = new Map([[id, away]]);
  return { away: () => moved, presence: () => 1, stop: () => {} };
}

interface Way {
  readonly keys: readonly Id[];
  readonly node: NodeSingular;
  readonly from: Rect;
  readonly to: Rect;
  readonly sized: boolean;
}

/**
 * Moves what stays from where it stood in the scene before to where it stands now, in a time proportional to the longest
 * way; what is new fades in. Cytoscape holds the elements of the new scene already. Lines follow the boxes they join.
 * `drift` is how far the window has gone along with the drawing already, in world units: what moved by just that stands still.
 */
export function glide(cy: Core, before: Scene, now: Scene, drift: Point): Glide {
  const ways = waysBetween(cy, before, now, drift);
  const fresh = freshIn(cy, before);
  const longest = Math.max(0, ...ways.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y)));
  const time = Math.min(TIME.most, TIME.least + TIME.perPixel * longest * cy.zoom());
  const known = new Set(before.boxes.map((box) => box.id));
  let away = new Map<Id, Point>();
  let there = 0;
  const place = (part: number): void => {
    away = new Map();
    cy.batch(() => {
      for (const { keys, node, from, to, sized } of ways) {
        const rect = between(from, to, part);
        node.position(centreOf(rect));
        if (sized) node.data({ width: rect.width, height: rect.height });
        for (const key of keys) away.set(key, { x: rect.x - to.x, y: rect.y - to.y });
      }
      there = Math.max(0, part * 2 - 1);
      fresh.style('opacity', there);
    });
  };
  const rest = (): void => {
    place(1);
    away = new Map();
    gliding = false;
    fresh.removeStyle('opacity');
  };
  let gliding = true;
  let frame = 0;
  let start: number | null = null;
  const step = (instant: number): void => {
    start ??= instant;
    const part = Math.min(1, (instant - start) / time);
    if (part === 1) {
      rest();
      return;
    }
    place(1 - (1 - part) ** 3);
    frame = requestAnimationFrame(step);
  };
  place(0);
  frame = requestAnimationFrame(step);
  return {
    away: () => away,
    presence: (id) => (known.has(id) ? 1 : there),
    stop: () => {
      cancelAnimationFrame(frame);
      if (gliding) rest();
    },
  };
}

function waysBetween(cy: Core, before: Scene, now: Scene, drift: Point): readonly Way[] {
  const ways: Way[] = [];
  const add = (id: string, keys: readonly Id[], old: Rect | undefined, to: Rect, sized: boolean): void => {
    const node = cy.getElementById(id);
    if (!old || node.empty()) return;
    const from = { ...old, x: old.x + drift.x, y: old.y + drift.y };
    const still = Math.abs(from.x - to.x) < NOTHING && Math.abs(from.y - to.y) < NOTHING;
    if (still && (!sized || (from.width === to.width && from.height === to.height))) return;
    ways.push({ keys, node, from, to, sized });
  };
  const chapters = new Map(before.chapters.map(({ id, rect }) => [id, rect]));
  const boxes = new Map(before.boxes.map((box) => [box.id, box]));
  const joints = new Map(before.joints.map(({ id, rect }) => [id, rect]));
  for (const { id, rect } of now.chapters) {
    add(elementId('chapter', id), [`chapter ${id}`], chapters.get(id), rect, true);
  }
  for (const { id, rect, tab } of now.boxes) {
    const old = boxes.get(id);
    add(elementId('box', id), [id], old?.rect, rect, false);
    const node = cy.getElementById(elementId('tab', id));
    if (!old || !tab || node.empty()) continue;
    // The tab keeps to its box.
    const from = { ...tab.body, x: tab.body.x + old.rect.x - rect.x, y: tab.body.y + old.rect.y - rect.y };
    add(elementId('tab', id), [], from, tab.body, false);
  }
  for (const { id, rect } of now.joints) add(elementId('joint', id), [], joints.get(id), rect, false);
  return ways;
}

function freshIn(cy: Core, before: Scene) {
  const old = new Set([
    ...before.chapters.map(({ id }) => elementId('chapter', id)),
    ...before.boxes.map(({ id }) => elementId('box', id)),
    ...before.joints.map(({ id }) => elementId('joint', id)),
  ]);
  const lines = new Set(before.lines.map((line) => line.edge));
  return cy.elements().filter((part) => {
    if (part.data('kind') === 'tab') return false;
    return part.isNode() ? !old.has(part.id()) : !lines.has(part.data('meant'));
  });
}

function between(from: Rect, to: Rect, part: number): Rect {
  const mix = (a: number, b: number): number => a + (b - a) * part;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}
