// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Graph } from '#canvas/graph.ts';
import { Minimap } from '#components/overview/Minimap.tsx';
import { inMinimap, inWorld, minimapFrame, showsWhole, wayTo } from '#components/overview/minimap-frame.ts';
import type { Rect } from '#scene/geometry.ts';
import { aBox, aScene } from '../build-scene.ts';
import { onPage } from './on-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A window of 600 × 400 pixels over a drawing at zoom 1, with as much of Cytoscape as a minimap asks for. */
function aWindow(x: number, y: number) {
  const listeners: (() => void)[] = [];
  const pan = { x: -x, y: -y };
  const emitted: string[] = [];
  const graph = {
    zoom: () => 1,
    pan: () => pan,
    width: () => 600,
    height: () => 400,
    extent: () => ({ x1: -pan.x, y1: -pan.y, w: 600, h: 400 }),
    panBy: (by: { x: number; y: number }) => {
      pan.x += by.x;
      pan.y += by.y;
      for (const listener of listeners) listener();
    },
    stop: () => {},
    on: (_: string, listener: () => void) => listeners.push(listener),
    off: () => {},
    emit: (event: string) => emitted.push(event),
  };
  return { cy: graph as unknown as Graph, pan, emitted };
}

/** 1,720 × 1,250 units: a tenth of that in the minimap, which has 4 pixels around it. */
const scene = aScene({
  chapters: [],
  boxes: [aBox('a', 0, 0), aBox('b', 1460, 1166), aBox('low', 0, 1100)],
  lines: [],
  joints: [],
});

const minimap = () => document.querySelector<HTMLElement>('.minimap');
const middle = ({ x, y }: { x: number; y: number }) => [300 - x, 200 - y];

describe('the minimap', () => {
  it('is not there while the window shows the whole drawing', () => {
    const small = aScene({ boxes: [aBox('a', 10, 10)], chapters: [], lines: [], joints: [] });
    onPage(<Minimap cy={aWindow(0, 0).cy} scene={small} />);
    expect(minimap()).toBeNull();
  });

  it('has the shape of the drawing, and the window’s place on it', () => {
    onPage(<Minimap cy={aWindow(200, 100).cy} scene={scene} />);
    const { style } = minimap() ?? {};
    const frame = minimapFrame(scene.bounds);
    expect([style?.width, style?.height]).toEqual([`${frame.width}px`, `${frame.height}px`]);
    const shown = document.querySelector<HTMLElement>('.minimap-window')?.style;
    expect(Number.parseFloat(shown?.width ?? '')).toBeCloseTo(600 * frame.scale);
    expect(shown?.transform).toMatch(/^translate\(/);
  });

  it('moves the window to where it is clicked, as if the drawing had been dragged', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 180, 130));
    Element.prototype.setPointerCapture = () => {};
    const { cy, pan, emitted } = aWindow(0, 0);
    onPage(<Minimap cy={cy} scene={scene} />);
    const frame = minimapFrame(scene.bounds);
    const place = inMinimap(frame, { x: 1400, y: 1000, width: 0, height: 0 });
    fireEvent.pointerDown(minimap() as HTMLElement, { button: 0, clientX: place.x, clientY: place.y });
    expect(middle(pan).map(Math.round)).toEqual([1400, 1000]);
    expect(emitted).toEqual(['dragpan']);
  });

  it('lets the window be held anywhere and dragged, without a jump', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 180, 130));
    Element.prototype.setPointerCapture = () => {};
    const { cy, pan } = aWindow(0, 0);
    onPage(<Minimap cy={cy} scene={scene} />);
    const { scale } = minimapFrame(scene.bounds);
    const element = minimap() as HTMLElement;
    fireEvent.pointerDown(element, { button: 0, clientX: 10, clientY: 10 });
    expect(pan).toEqual({ x: -0, y: -0 });
    fireEvent.pointerMove(element, { clientX: 30, clientY: 15 });
    expect([-pan.x, -pan.y].map(Math.round)).toEqual([Math.round(20 / scale), Math.round(5 / scale)]);
    fireEvent.pointerUp(element);
    fireEvent.pointerMove(element, { clientX: 90, clientY: 90 });
    expect(Math.round(-pan.x)).toBe(Math.round(20 / scale));
  });

  it('steps aside for the selected box', () => {
    const { cy } = aWindow(0, 850);
    const store = onPage(<Minimap cy={cy} scene={scene} />);
    expect(minimap()?.className).toBe('minimap');
    act(() => store.commands.select('low'));
    expect(minimap()?.className).toContain('minimap-above');
  });
});

describe('the place of a minimap in the world', () => {
  const bounds: Rect = { x: -100, y: 50, width: 3000, height: 500 };

  it('leads there and back', () => {
    const frame = minimapFrame(bounds);
    const { x, y } = inMinimap(frame, { x: 700, y: 400, width: 10, height: 10 });
    expect(inWorld(frame, { x, y }).x).toBeCloseTo(700);
    expect(inWorld(frame, { x, y }).y).toBeCloseTo(400);
    expect(frame.width).toBe(180);
    expect(frame.height).toBeLessThan(40);
  });

  it('takes a little out of sight for the whole', () => {
    const view = { ...bounds, width: 2700 };
    expect(showsWhole(view, bounds)).toBe(true);
    expect(showsWhole({ ...view, width: 2400 }, bounds)).toBe(false);
    expect(showsWhole({ ...view, y: 150 }, bounds)).toBe(false);
  });

  it('tells the way to a point in parts of the window', () => {
    expect(wayTo({ x: 0, y: 0, width: 200, height: 100 }, { x: 200, y: 0 })).toEqual([0.5, -0.5]);
  });
});
