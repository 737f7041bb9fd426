import type { Browser } from 'playwright-core';

/** A part of a picture, in shares of its width and height. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** For each part that was asked for, the share of its pixels that stand out from the picture's background. */
  readonly ink: readonly number[];
}

export const QUARTERS: readonly Part[] = [
  { left: 0, top: 0, right: 0.5, bottom: 0.5 },
  { left: 0.5, top: 0, right: 1, bottom: 0.5 },
  { left: 0, top: 0.5, right: 0.5, bottom: 1 },
  { left: 0.5, top: 0.5, right: 1, bottom: 1 },
];

/** Decodes a picture file as a browser does, on an empty page of its own, and looks at its pixels. */
export async function pixelsOf(
  browser: Browser,
  file: Buffer,
  parts: readonly Part[] = QUARTERS,
): Promise<Pixels> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(look, { base64: file.toString('base64'), parts });
  } finally {
    await page.close();
  }
}

/** Runs in the page, so it can use nothing from outside itself. */
async function look({ base64, parts }: { base64: string; parts: readonly Part[] }): Promise<Pixels> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  // A fingernail of the picture would blur its letters away, so it is looked at in full, a strip at a time.
  const strip = 256;
  // Of very many pixels some millions say as much as all.
  const stride = Math.max(1, Math.floor(Math.sqrt((width * height) / 4_000_000)));
  const canvas = new OffscreenCanvas(width, strip);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas.');
  const seen = parts.map(() => 0);
  const outstanding = parts.map(() => 0);
  let background: number | undefined;
  for (let top = 0; top < height; top += strip) {
    context.clearRect(0, 0, width, strip);
    context.drawImage(bitmap, 0, -top);
    const { data } = context.getImageData(0, 0, width, Math.min(strip, height - top));
    for (let row = 0; row < Math.min(strip, height - top); row += stride) {
      for (let column = 0; column < width; column += stride) {
        const at = 4 * (row * width + column);
        const brightness = ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 10;
        background ??= brightness;
        const standsOut = Math.abs(brightness - background) > 80;
        for (const [index, part] of parts.entries()) {
          const [x, y] = [column / width, (top + row) / height];
          if (x < part.left || x >= part.right || y < part.top || y >= part.bottom) continue;
          seen[index] = (seen[index] ?? 0) + 1;
          if (standsOut) outstanding[index] = (outstanding[index] ?? 0) + 1;
        }
      }
    }
  }
  return {
    width,
    height,
    ink: parts.map((_, index) => (outstanding[index] ?? 0) / Math.max(1, seen[index] ?? 0)),
  };
}
