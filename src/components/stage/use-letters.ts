import { type RefObject, useEffect, useRef } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { letter } from '#canvas/lettering.ts';
import { pictureDrawn } from '#components/stage/first-picture.ts';
import { FONT_FAMILY } from '#scene/measure.ts';
import type { Scene } from '#scene/scene.ts';

/** Letters the drawing, and letters it again once the bundled font is there. */
export function useLetters(cy: Graph | null, sheet: RefObject<HTMLCanvasElement | null>, scene: Scene): void {
  const shown = useRef(scene);
  useEffect(() => {
    shown.current = scene;
    // Another theme moves nothing, and Cytoscape need not have a reason to draw.
    cy?.forceRender();
  }, [cy, scene]);

  useEffect(() => {
    if (!cy || !sheet.current) return;
    const stop = letter(cy, sheet.current, () => shown.current);
    let here = true;
    cy.one('render', pictureDrawn);
    Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${FONT_FAMILY}`))).then(
      () => here && cy.forceRender(),
      // Without the font the system's own letters stand in.
      () => {},
    );
    return () => {
      here = false;
      stop();
    };
  }, [cy, sheet]);
}
