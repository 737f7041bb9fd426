import { describe, expect, it, vi } from 'vitest';
import { paintLetters } from '#canvas/paint-letters.ts';
import { sceneBody } from '#picture/scene-body.ts';
import { buildScene } from '#scene/build-scene.ts';
import type { Scene } from '#scene/scene.ts';
import { readXml, type XmlElement } from '../picture/xml-reader.ts';
import { layoutOf } from '../scene/layout-of.ts';
import { shippedMap } from '../shipped-file.ts';

interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ink: string;
}

/** What the screen letters where it shows everything at full size, in units of the drawing. */
function onScreen(scene: Scene): readonly SetLine[] {
  vi.stubGlobal('Path2D', class {});
  const lines: SetLine[] = [];
  const context = {
    fillStyle: '',
    ...Object.fromEntries(
      ['setTransform', 'save', 'restore', 'translate', 'scale', 'fill'].map((name) => [name, () => {}]),
    ),
    fillText(text: string, x: number, y: number) {
      lines.push({ text, x, y, ink: this.fillStyle });
    },
  };
  const { bounds } = scene;
  paintLetters(context as unknown as CanvasRenderingContext2D, scene, {
    zoom: 1,
    pan: { x: -bounds.x, y: -bounds.y },
    width: bounds.width,
    height: bounds.height,
    ratio: 1,
    glide: { away: () => new Map(), presence: () => 1 },
  });
  vi.unstubAllGlobals();
  return lines;
}

function inPicture(part: XmlElement): readonly SetLine[] {
  const at = (name: string): number => Number(part.attributes.get(name));
  if (part.name !== 'text') return part.children.flatMap(inPicture);
  return [{ text: part.text, x: at('x'), y: at('y'), ink: part.attributes.get('fill') ?? '' }];
}

describe('one scene on the screen and in a picture', () => {
  it.each(['russia-dprk-treaty', 'everyday-argument'])(
    'has the same lines of text in the same places and inks: %s',
    async (name) => {
      const map = shippedMap(name);
      const { shown, layout } = await layoutOf(map);
      const scene = buildScene(map, shown, layout, 'light');
      const picture = inPicture(readXml(`<g>${sceneBody(scene, 'text')}</g>`));
      const screen = onScreen(scene);
      const key = (line: SetLine): string => `${line.text} | ${line.ink}`;
      expect(screen.length).toBeGreaterThan(map.nodes.length);
      const words = (lines: readonly SetLine[]) => lines.map(key).sort();
      expect(words(picture)).toEqual(words(screen));
      const byKey = (lines: readonly SetLine[]) =>
        [...lines].sort((a, b) => key(a).localeCompare(key(b)) || a.x - b.x || a.y - b.y);
      const [a, b] = [byKey(picture), byKey(screen)];
      const away = a.filter((line, i) => {
        const other = b[i];
        return !other || Math.abs(line.x - other.x) > 1 || Math.abs(line.y - other.y) > 1;
      });
      expect(away).toEqual([]);
    },
  );
});
