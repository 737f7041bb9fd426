import type { Random } from './random.ts';

/** How often a reply goes where there are many already, rather than anywhere: makes few nodes wide and most leaves. */
const POPULAR = 0.7;
/** Deep down a debate tires: each step below this depth has so much less of a chance to be answered. */
const TIRING = { from: 3, chance: 0.8 };

/**
 * The parents of nodes 0 … count − 1 of a tree in reading order: each branch in full before the next; −1 for the root.
 * Grown as debates are: at 1,000 nodes the mean depth is about 4, with a long tail.
 */
export function argumentTree(count: number, random: Random): readonly number[] {
  const children: number[][] = [[]];
  const depth = [0];
  // Every node once, and once more for each child.
  const popular = [0];
  for (let node = 1; node < count; node += 1) {
    let parent: number;
    do {
      const any = random.whole(0, node - 1);
      parent = random.next() < POPULAR ? (popular[random.whole(0, popular.length - 1)] ?? any) : any;
    } while (random.next() > TIRING.chance ** Math.max(0, (depth[parent] ?? 0) - TIRING.from));
    depth.push((depth[parent] ?? 0) + 1);
    popular.push(parent, node);
    children[parent]?.push(node);
    children.push([]);
  }
  return inReadingOrder(children);
}

function inReadingOrder(children: readonly (readonly number[])[]): readonly number[] {
  const parents: number[] = [];
  const open: [node: number, parent: number][] = [[0, -1]];
  for (let top = open.pop(); top; top = open.pop()) {
    const [node, parent] = top;
    const place = parents.length;
    parents.push(parent);
    for (const child of (children[node] ?? []).toReversed()) open.push([child, place]);
  }
  return parents;
}
