/** The plate on a line that says for how many steps it stands, in world units; each further digit makes it wider. */
export const PLATE = { width: 27, digit: 9, height: 25, text: 16.5 } as const;
export const PLATE_RADIUS = PLATE.height / 2;
