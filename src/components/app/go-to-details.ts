import { focusDetails } from '#components/app/focus-details.ts';

/** Frames to wait for details that load when they are first asked for. */
const PATIENCE = 120;

/** Moves the focus to the heading of the details as soon as they are there; they may only be about to come in front. */
export function goToDetails(frames = PATIENCE): void {
  requestAnimationFrame(() => {
    focusDetails();
    if (frames > 0 && !document.activeElement?.closest('.details')) goToDetails(frames - 1);
  });
}
