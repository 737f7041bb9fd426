/** The tab at the right of a box with something folded away under it, in world units: it is as much lower than the box
 * at either end, lies as far under it, and ends as far before the next. */
export const TAB = { width: 56, text: 30, under: 30, lower: 8, short: 6, radius: 9 } as const;
