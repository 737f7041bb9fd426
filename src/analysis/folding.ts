import { type Hanger, type Outline, wayUp } from '#analysis/outline.ts';
import type { Id } from '#domain/map.ts';

/** How much of an outline is drawn. */
export interface Folding {
  /** How many of what hangs on a node are drawn, from the first; a node that is not named is folded. In order of opening. */
  readonly open: ReadonlyMap<Id, number>;
  /** How many roots are drawn, from the first. */
  readonly roots: number;
  /** Nodes and roots that are drawn beside these, such as one that was searched for among thousands. */
  readonly also: ReadonlySet<Id>;
}

/** A press on a badge reveals no more than this, or the step of linked premises that goes beyond it. */
export const PORTION = 24;

/** More boxes than this no drawing holds. */
export const MOST_DRAWN = 600;

/** What of a node's hangers is drawn: the first `open`, and those that were asked for. */
function drawnHangers(outline: Outline, folding: Folding, id: Id): readonly Hanger[] {
  const hangers = outline.hangers.get(id) ?? [];
  const open = folding.open.get(id) ?? 0;
  if (folding.also.size === 0) return hangers.slice(0, open);
  return hangers.filter((hanger, i) => i < open || folding.also.has(hanger.id));
}

export function drawnRoots(outline: Outline, folding: Folding): readonly Id[] {
  return outline.roots.filter((id, i) => i < folding.roots || folding.also.has(id));
}

/** Every drawn node, parents before what hangs on them. Costs what is drawn. */
export function drawnOrder(outline: Outline, folding: Folding): readonly Id[] {
  const order = [...drawnRoots(outline, folding)];
  for (let i = 0; i < order.length; i += 1) {
    for (const hanger of drawnHangers(outline, folding, order[i] ?? '')) order.push(hanger.id);
  }
  return order;
}

/** How many of the list are drawn after one more portion; linked premises are never parted. */
export function nextPortion(hangers: readonly Hanger[], open: number, also: ReadonlySet<Id>): number {
  let revealed = 0;
  let end = open;
  while (end < hangers.length) {
    const step = hangers[end]?.step;
    if (revealed >= PORTION && step !== hangers[end - 1]?.step) break;
    if (!also.has(hangers[end]?.id ?? '')) revealed += 1;
    end += 1;
  }
  return end;
}

/** Draws the next portion of what hangs on a node. */
export function unfolded(outline: Outline, folding: Folding, id: Id): Folding {
  const hangers = outline.hangers.get(id) ?? [];
  const open = new Map(folding.open);
  const before = open.get(id) ?? 0;
  open.delete(id);
  open.set(id, nextPortion(hangers, before, folding.also));
  return { ...folding, open };
}

/** Draws the next portion of roots. */
export function withMoreRoots(outline: Outline, folding: Folding): Folding {
  return { ...folding, roots: Math.min(outline.roots.length, folding.roots + PORTION) };
}

/** Draws nothing of what hangs on a node; unfolded again, it shows what hangs on it directly and no more. */
export function folded(outline: Outline, folding: Folding, id: Id): Folding {
  const open = new Map(folding.open);
  const also = new Set(folding.also);
  const waiting = [id];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const hanger of drawnHangers(outline, folding, node)) waiting.push(hanger.id);
    open.delete(node);
    if (node !== id) also.delete(node);
  }
  return { ...folding, open, also };
}

/** Draws a node and everything that it hangs on. A node that is drawn already changes nothing. */
export function revealed(outline: Outline, folding: Folding, id: Id): Folding {
  const open = new Map(folding.open);
  const also = new Set(folding.also);
  let roots = folding.roots;
  for (const node of wayUp(outline, id)) {
    const up = outline.parent.get(node);
    if (also.has(node)) continue;
    if (up === undefined) {
      const place = outline.roots.indexOf(node);
      if (place >= roots + PORTION) also.add(node);
      else roots = Math.max(roots, place + 1);
      continue;
    }
    const hangers = outline.hangers.get(up) ?? [];
    const place = hangers.findIndex((hanger) => hanger.id === node);
    const shown = open.get(up) ?? 0;
    if (place < shown) continue;
    const next = nextPortion(hangers, shown, also);
    if (place < next) open.set(up, next);
    else for (const hanger of hangers) if (hanger.step === hangers[place]?.step) also.add(hanger.id);
  }
  return { open, roots, also };
}

/** Only the roots, as many as can be drawn. */
export function foldedToRoots(outline: Outline): Folding {
  return { open: new Map(), roots: Math.min(outline.roots.length, MOST_DRAWN), also: new Set() };
}

/** Everything that hangs less than `level` steps under a root, as far as can be drawn. */
export function unfoldedTo(outline: Outline, level: number): Folding {
  const { roots, also } = foldedToRoots(outline);
  const open = new Map<Id, number>();
  let drawn = roots;
  let ring: readonly Id[] = outline.roots.slice(0, roots);
  for (let depth = 1; depth <= level && ring.length > 0; depth += 1) {
    const next: Id[] = [];
    for (const id of ring) {
      const hangers = outline.hangers.get(id) ?? [];
      if (hangers.length === 0 || drawn + hangers.length > MOST_DRAWN) continue;
      open.set(id, hangers.length);
      drawn += hangers.length;
      for (const hanger of hangers) next.push(hanger.id);
    }
    ring = next;
  }
  return { open, roots, also };
}

/** How many steps under a root the deepest drawn node hangs. */
export function drawnDepth(outline: Outline, folding: Folding): number {
  const depths = new Map<Id, number>();
  let deepest = 0;
  for (const id of drawnOrder(outline, folding)) {
    const up = outline.parent.get(id);
    const depth = up === undefined ? 0 : (depths.get(up) ?? 0) + 1;
    depths.set(id, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * A chapter's main lines: its roots, then what hangs on them, ring by ring and the largest branches first, until about
 * `most` boxes are drawn. A node is opened by a whole portion, unless no portion is small enough.
 */
export function mainLines(outline: Outline, most: number): Folding {
  const roots = Math.min(outline.roots.length, Math.max(1, most));
  const open = new Map<Id, number>();
  const nothing = new Set<Id>();
  let left = most - roots;
  let ring: readonly Id[] = outline.roots.slice(0, roots);
  while (ring.length > 0 && left > 0) {
    const next: Id[] = [];
    const size = (id: Id): number => outline.below.get(id) ?? 0;
    for (const id of [...ring].sort((a, b) => size(b) - size(a))) {
      const hangers = outline.hangers.get(id) ?? [];
      const count = nextPortion(hangers, 0, nothing);
      if (count === 0 || count > left) continue;
      open.set(id, count);
      left -= count;
      for (const hanger of hangers.slice(0, count)) next.push(hanger.id);
    }
    const whole = ring.find((id) => (outline.hangers.get(id)?.length ?? 0) > 0);
    if (open.size === 0 && whole !== undefined)
      open.set(whole, beginning(outline.hangers.get(whole) ?? [], left));
    ring = next;
  }
  return { open, roots, also: nothing };
}

/** How many of the list are at most so many; linked premises are never parted, so the first of them may be more. */
function beginning(hangers: readonly Hanger[], most: number): number {
  let end = Math.min(most, hangers.length);
  while (end > 1 && hangers[end]?.step === hangers[end - 1]?.step) end -= 1;
  while (hangers[end]?.step === hangers[end - 1]?.step && end < hangers.length) end += 1;
  return end;
}

/** Folds what was opened longest ago, until the drawing holds no more than it can; never a node above `kept`. */
export function withinBounds(
  outline: Outline,
  folding: Folding,
  kept: Id,
): { readonly folding: Folding; readonly foldedAgain: readonly Id[] } {
  const needed = new Set(wayUp(outline, kept));
  const foldedAgain: Id[] = [];
  let current = folding;
  for (const id of folding.open.keys()) {
    if (drawnOrder(outline, current).length <= MOST_DRAWN) break;
    if (needed.has(id) || !current.open.has(id)) continue;
    current = folded(outline, current, id);
    foldedAgain.push(id);
  }
  return { folding: current, foldedAgain };
}
