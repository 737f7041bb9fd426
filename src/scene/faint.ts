/** How faint a part is drawn, on the screen and in a picture: 1 is not at all. */
export const FAINT = { dimmed: 0.17, quiet: 0.28, implied: 0.55 } as const;
