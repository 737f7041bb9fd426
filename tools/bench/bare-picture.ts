/** A scene on Cytoscape's canvas, which can be drawn as a picture in both ways. Runs in the browser. */
import cytoscape from 'cytoscape';
import { elementsOf } from '#canvas/elements.ts';
import { stylesheet } from '#canvas/stylesheet.ts';
import { svgOf } from '#picture/scene-svg.ts';
import { PALETTES } from '#scene/palette.ts';
import type { Scene } from '#scene/scene.ts';
import { plainPlate } from './picture-scenes.ts';

/** Milliseconds and bytes of one picture drawn by the browser from the canvas, and of one written as SVG. */
export interface PictureTimes {
  readonly canvas: number;
  readonly canvasBytes: number;
  readonly svg: number;
  readonly svgBytes: number;
}

const answer = await fetch('./scene.json');
const scene = (await answer.json()) as Scene;
const cy = cytoscape({
  container: document.getElementById('map'),
  elements: elementsOf(scene),
  layout: { name: 'preset' },
  style: stylesheet(PALETTES.light),
});

async function drawBoth(): Promise<PictureTimes> {
  const start = performance.now();
  const png = await cy.png({ output: 'blob-promise', full: true, scale: 1 });
  const drawn = performance.now();
  const svg = svgOf(plainPlate(scene));
  const written = performance.now();
  return { canvas: drawn - start, canvasBytes: png.size, svg: written - drawn, svgBytes: svg.length };
}

Object.assign(globalThis, { drawBoth });
cy.one('render', () => performance.mark('counterpoint:drawn'));
cy.fit(undefined, 6);
