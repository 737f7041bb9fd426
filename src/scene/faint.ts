/** How faint a part is drawn, on the screen and in a picture: 1 is not at all. Dimmed words stay readable. */
export const FAINT = { dimmed: 0.17, dimmedWords: 0.34, quiet: 0.28, implied: 0.55 } as const;
