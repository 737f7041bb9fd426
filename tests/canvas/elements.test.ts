import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { elementId } from '#canvas/element-id.ts';
import { elementsOf } from '#canvas/elements.ts';
import { emphasise } from '#canvas/emphasis.ts';
import { stylesheet } from '#canvas/stylesheet.ts';
import { buildScene } from '#scene/build-scene.ts';
import { centreOf } from '#scene/geometry.ts';
import { PALETTES } from '#scene/palette.ts';
import { mapOf } from '../build-map.ts';
import { layoutOf } from '../scene/layout-of.ts';

const MAP = mapOf({
  nodes: ['a/one', 'b/one', 'c/two', 'd/two'],
  edges: ['b -> a', 'c+d -> a', 'd -> #e1 undercuts', 'c -> b restates', 'd -> a contradicts'],
});

async function drawn() {
  const { layout, shown } = await layoutOf(MAP);
  const scene = buildScene(MAP, shown, layout, 'light');
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(scene),
    style: stylesheet(PALETTES.light),
    layout: { name: 'preset' },
  });
  return { scene, cy };
}

test('Cytoscape gets every part of the scene, boxes and joints where the scene has them', async () => {
  const { scene, cy } = await drawn();
  expect(cy.nodes().length).toBe(scene.boxes.length + scene.joints.length + scene.chapters.length);
  expect(cy.edges().length).toBe(scene.lines.length);
  for (const box of scene.boxes) {
    const at = cy.getElementById(elementId('box', box.id)).position();
    expect(at.x).toBeCloseTo(centreOf(box.rect).x, 5);
    expect(at.y).toBeCloseTo(centreOf(box.rect).y, 5);
  }
});

test('the style of every element is understood', async () => {
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words);
  try {
    const { cy } = await drawn();
    cy.elements().forEach((element) => void element.style('width'));
  } finally {
    console.warn = warn;
  }
  expect(warnings).toEqual([]);
});

test('bends written for Cytoscape lead back to the points of the scene', async () => {
  const { scene, cy } = await drawn();
  const bent = scene.lines.filter((line) => line.points.length > 2);
  expect(bent.length).toBeGreaterThan(0);
  for (const line of bent) {
    const edge = cy
      .edges(`[meant = "${line.edge}"]`)
      .filter(
        (one) => one.data('source').endsWith(` ${line.from}`) && one.data('target').endsWith(` ${line.to}`),
      )[0];
    const [start, end] = [line.points[0], line.points.at(-1)];
    if (!edge || !start || !end) throw new Error(`${line.id} is not drawn.`);
    const weights = String(edge.data('weights')).split(' ').map(Number);
    const distances = String(edge.data('distances')).split(' ').map(Number);
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length = Math.hypot(dx, dy);
    line.points.slice(1, -1).forEach((point, i) => {
      const [w, d] = [weights[i] ?? 0, distances[i] ?? 0];
      expect(start.x + w * dx - (d * dy) / length).toBeCloseTo(point.x, 0);
      expect(start.y + w * dy + (d * dx) / length).toBeCloseTo(point.y, 0);
    });
  }
});

test('nothing of a map but known fields reaches Cytoscape', async () => {
  const { scene } = await drawn();
  for (const element of elementsOf(scene)) {
    expect(Object.keys(element)).not.toContain('style');
    expect(Object.keys(element)).not.toContain('classes');
    expect(Object.keys(element.data)).not.toContain('background-image');
  }
});

test('pointing at a box lights up its steps, bars and all, and what they touch', async () => {
  const { cy } = await drawn();
  emphasise(cy, { selected: null, pointed: 'c' });
  const near = (id: string) => cy.getElementById(elementId('box', id)).hasClass('near');
  expect(cy.getElementById(elementId('box', 'c')).hasClass('pointed')).toBe(true);
  expect(near('b')).toBe(true);
  expect(near('a')).toBe(true);
  emphasise(cy, { selected: null, pointed: null });
  expect(cy.elements('.near, .pointed, .selected').length).toBe(0);
});

test('a selected step is marked with its ends', async () => {
  const { cy } = await drawn();
  emphasise(cy, { selected: 'e2', pointed: null });
  expect(cy.elements('.selected').map((part) => part.data('meant'))).toEqual(['e2', 'e2', 'e2', 'e2']);
});

test('what is asked about is marked as long as it is asked about', async () => {
  const { cy } = await drawn();
  emphasise(cy, { selected: 'a', pointed: null, asked: ['a', 'c', 'absent'] });
  const asked = () => cy.elements('.asked').map((part) => part.data('meant'));
  expect(asked().sort()).toEqual(['a', 'c']);
  emphasise(cy, { selected: null, pointed: null });
  expect(asked()).toEqual([]);
});

test('ids that are names of object properties are ids like any other', async () => {
  const map = mapOf({ edges: ['constructor -> toString', '__proto__ -> constructor'] });
  const { layout, shown } = await layoutOf(map);
  const cy = cytoscape({ headless: true, elements: elementsOf(buildScene(map, shown, layout, 'light')) });
  expect(cy.edges().length).toBe(2);
});
