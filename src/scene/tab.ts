/** The tab at the right of a box with something folded away under it, in world units. */
export const TAB = { width: 56, text: 30 } as const;
