import { type RefObject, useEffect, useRef } from 'react';
import type { Glide } from '#canvas/glide.ts';
import type { Graph } from '#canvas/graph.ts';
import { type Lettering, letter } from '#canvas/lettering.ts';
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
  const lettering = useRef<Lettering | null>(null);
  useEffect(() => {
    shown.current = scene;
    // Another theme moves nothing, and Cytoscape need not have a reason to draw.
    lettering.current?.paint();
  }, [scene]);

  useEffect(() => {
    if (!cy || !sheet.current) return;
    const letters = letter(cy, sheet.current, () => shown.current, gliding);
    lettering.current = letters;
    cy.one('render', pictureDrawn);
    const fonts = [400, 600].map((weight) => `${weight} 16px ${FONT_FAMILY}`);
    let here = true;
    if (!fonts.every((font) => document.fonts.check(font))) {
      Promise.all(fonts.map((font) => document.fonts.load(font))).then(
        () => here && letters.paint(),
        // Without the font the system's own letters stand in.
        () => {},
      );
    }
    return () => {
      here = false;
      lettering.current = null;
      letters.stop();
    };
  }, [cy, sheet, gliding]);
}
