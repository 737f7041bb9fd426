/** How a chapter's title is set, in world units. */
export const CHAPTER_TITLE = { size: 25, height: 44 } as const;
