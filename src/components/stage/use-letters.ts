import { type RefObject, useEffect, useRef } from 'react';
import type { Glide } from '#canvas/glide.ts';
import type { Graph } from '#canvas/graph.ts';
import { letter } from '#canvas/lettering.ts';
import { pictureDrawn } from '#components/stage/first-picture.ts';
import { FONT_FAMILY } from '#scene/measure.ts';
import type { Scene } from '#scene/scene.ts';

/** Letters the drawing, and letters it again once the bundled font is there. */
export function useLetters(
  cy: Graph | null,
  sheet: RefObject<HTMLCanvasElement | null>,
  scene: Scene,
  gliding: () => Glide,
): void {
  const shown = useRef(scene);
  useEffect(() => {
    shown.current = scene;
    // Where only words have changed, Cytoscape has no reason of its own to draw.
    cy?.forceRender();
  }, [cy, scene]);

  useEffect(() => {
    if (!cy || !sheet.current) return;
    const stop = letter(cy, sheet.current, () => shown.current, gliding);
    cy.one('render', pictureDrawn);
    const fonts = [400, 600].map((weight) => `${weight} 16px ${FONT_FAMILY}`);
    let here = true;
    if (!fonts.every((font) => document.fonts.check(font))) {
      Promise.all(fonts.map((font) => document.fonts.load(font))).then(
        () => here && cy.forceRender(),
        // Without the font the system's own letters stand in.
        () => {},
      );
    }
    return () => {
      here = false;
      stop();
    };
  }, [cy, sheet, gliding]);
}
