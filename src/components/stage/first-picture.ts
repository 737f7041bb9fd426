/** The name under which the first picture is found in the browser's own timings. */
const DRAWN = 'counterpoint:drawn';

/** Milliseconds after which what waits for the first picture waits no longer. */
const PATIENCE = 800;

let announce: () => void = () => {};

/** Fulfilled when the first picture of a map is on the screen; for what would make a large map's picture later. */
export const pictureThere: Promise<void> = new Promise((resolve) => {
  announce = resolve;
});

/** The same, or when that takes too long. */
export const firstPicture: Promise<void> = Promise.race([
  pictureThere,
  new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)),
]);

/** To be called when a picture of a map is on the screen; only the first time counts. */
export function pictureDrawn(): void {
  if (performance.getEntriesByName(DRAWN).length === 0) performance.mark(DRAWN);
  announce();
}
