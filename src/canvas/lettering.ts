import type { Core } from 'cytoscape';
import type { Scene } from '#scene/scene.ts';
import type { Glide } from './glide.ts';
import { paintLetters } from './paint-letters.ts';

/**
 * The words on the drawing, on a sheet of their own above Cytoscape's canvases: Cytoscape knows one label in one style
 * for each node, and draws it blurred while zooming. Repainted after each of its frames, so `cy.forceRender()` has words
 * painted that alone have changed. Words go with what glides. Returns what ends it.
 */
export function letter(
  cy: Core,
  sheet: HTMLCanvasElement,
  scene: () => Scene | null,
  glide: () => Glide,
): () => void {
  const context = sheet.getContext('2d');
  const paint = (): void => {
    const shown = scene();
    if (!context || !shown) return;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    if (sheet.width !== width || sheet.height !== height) {
      sheet.width = width;
      sheet.height = height;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    const { x, y } = cy.pan();
    paintLetters(context, shown, {
      zoom: cy.zoom(),
      pan: { x, y },
      width: cy.width(),
      height: cy.height(),
      ratio,
      glide: glide(),
    });
  };
  cy.on('render', paint);
  return () => void cy.off('render', paint);
}
