import { createContext } from 'react';
import type { Rect } from '#scene/geometry.ts';
import type { Scene, Theme } from '#scene/scene.ts';

/** The drawing on the page, for those who want a picture of it. */
export interface Drawing {
  /** What is shown now; null before the first drawing. */
  readonly shown: () => Scene | null;
  /** The whole map, laid out if need be. */
  readonly whole: (theme: Theme) => Promise<Scene>;
  /** What is shown now, in another theme. */
  readonly shownIn: (theme: Theme) => Scene | null;
  /** The part of the world that the window shows, in world units. */
  readonly view: () => Rect | null;
}

export const DrawingContext = createContext<Drawing | null>(null);

/** Takes the drawing of the stage that is on the page. */
export const DrawingRegister = createContext<(drawing: Drawing | null) => void>(() => {});
