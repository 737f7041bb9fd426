import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readXml, type XmlElement } from '../picture/xml-reader.ts';
import { test } from './page.ts';
import { everyNode } from './shipped-map.ts';
import { type Box, boxesAt, drawn, zoom } from './stage.ts';

/** The picture of what is shown with nothing around it, as the dialog saves it. */
async function savedSvg(page: Page): Promise<string> {
  await page.evaluate(() => {
    const choice = { subject: 'shown', words: 'label', format: 'svg', around: [], cargo: 'none' };
    localStorage.setItem('counterpoint.picture', JSON.stringify(choice));
  });
  await page.getByRole('button', { name: 'Export: picture or data' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  const svg = await buffer(await (await saved).createReadStream());
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return svg.toString('utf8');
}

/** Where each box stands in the SVG, in its units, by the corners of its outline. */
function boxesIn(svg: string): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>();
  const look = (part: XmlElement, dx: number, dy: number): void => {
    const [, x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(part.attributes.get('transform') ?? '') ?? [];
    const [left, top] = [dx + Number(x), dy + Number(y)];
    const id = part.attributes.get('data-node');
    const outline = part.children.find(({ name }) => name === 'polygon')?.attributes.get('points');
    if (id !== undefined && outline) {
      const corners = outline.split(' ').map((pair) => pair.split(',').map(Number));
      const xs = corners.map(([at = 0]) => at + left);
      const ys = corners.map(([, at = 0]) => at + top);
      const [west, north] = [Math.min(...xs), Math.min(...ys)];
      found.set(id, { x: west, y: north, width: Math.max(...xs) - west, height: Math.max(...ys) - north });
    }
    for (const child of part.children) look(child, left, top);
  };
  look(readXml(svg), 0, 0);
  return found;
}

interface Looked {
  readonly png: string;
  readonly svg: string;
  /** How large the SVG is drawn, and where on the page, in pixels. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly boxes: readonly Box[];
}

/** For each box the commonest colour in it and in its spine: on the page, then in the picture. */
async function colours(browser: Browser, looked: Looked): Promise<readonly (readonly number[][])[]> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(async ({ png, svg, scale, x, y, boxes }) => {
      const context = async (draw: (on: CanvasRenderingContext2D) => Promise<void>) => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [1440, 900];
        const on = canvas.getContext('2d', { willReadFrequently: true });
        if (!on) throw new Error('This browser has no canvas.');
        await draw(on);
        return on;
      };
      const image = async (url: string) => {
        const made = new Image();
        made.src = url;
        await made.decode();
        return made;
      };
      const screen = await context(async (on) =>
        on.drawImage(await image(`data:image/png;base64,${png}`), 0, 0),
      );
      const picture = await context(async (on) => {
        const made = await image(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
        on.drawImage(made, x, y, made.width * scale, made.height * scale);
      });
      const commonest = (on: CanvasRenderingContext2D, box: Box): number[] => {
        const { data } = on.getImageData(box.x, box.y, Math.max(1, box.width), Math.max(1, box.height));
        const counts = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const colour = [...data.slice(i, i + 3)].join(' ');
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [first] = [...counts].sort((a, b) => b[1] - a[1]);
        return (first?.[0] ?? '').split(' ').map(Number);
      };
      return boxes.map((box) => {
        const spine = { ...box, x: box.x + 2, width: 3 };
        return [box, spine].flatMap((part) => [commonest(screen, part), commonest(picture, part)]);
      });
    }, looked);
  } finally {
    await page.close();
  }
}

test('the picture and the screen are the same drawing: every box in its place and in its colours', async ({
  visitor,
  browser,
}) => {
  const page = await visitor.open();
  await drawn(page);
  const scale = await zoom(page);
  const svg = await savedSvg(page);
  const inPicture = boxesIn(svg);
  const onScreen = await boxesAt(page, everyNode);
  expect(inPicture.size).toBe(everyNode.length);
  const pairs = everyNode.map((id, i) => ({ id, picture: inPicture.get(id), screen: onScreen[i] }));
  const [first] = pairs;
  if (!first?.picture || !first.screen) throw new Error('The first box is missing.');
  const x = first.screen.x - first.picture.x * scale;
  const y = first.screen.y - first.picture.y * scale;
  // A pixel: the canvas stands at whole ones, the SVG between them.
  const far = pairs.filter(({ picture, screen }) => {
    if (!picture || !screen) return true;
    const off = [
      picture.x * scale + x - screen.x,
      picture.y * scale + y - screen.y,
      picture.width * scale - screen.width,
      picture.height * scale - screen.height,
    ];
    return off.some((pixels) => Math.abs(pixels) > 1);
  });
  expect(far).toEqual([]);
  const png = (await page.screenshot()).toString('base64');
  const boxes = onScreen.flatMap((box) => box ?? []);
  const seen = await colours(browser, { png, svg, scale, x, y, boxes });
  // Two shades: colours are rounded where they are mixed.
  const unlike = seen.flatMap((four, i) =>
    [0, 2].flatMap((k) => {
      const differs = (four[k] ?? []).some((shade, at) => Math.abs(shade - (four[k + 1]?.[at] ?? -9)) > 2);
      return differs ? [{ id: everyNode[i], what: k === 0 ? 'box' : 'spine', colours: four }] : [];
    }),
  );
  expect(unlike).toEqual([]);
});
