import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { vi } from 'vitest';

/** A page of a PDF as another program sees it. */
export interface SeenPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Its words, in the order in which they stand in the file. */
  readonly text: string;
  readonly pixels: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
}

export interface SeenPdf {
  readonly pages: readonly SeenPage[];
  readonly title: string;
  /** The names and the texts of the files that it carries. */
  readonly attached: ReadonlyMap<string, string>;
  /** What the program had to complain of. */
  readonly complaints: readonly string[];
}

interface Attachment {
  readonly filename: string;
  readonly content: Uint8Array;
}

/** Opens a PDF with the program that Firefox opens them with, and looks at each page at so many pixels to the point. */
export async function openedPdf(bytes: Uint8Array, scale = 1): Promise<SeenPdf> {
  const complaints: string[] = [];
  const listen = vi.spyOn(console, 'log').mockImplementation((words) => void complaints.push(String(words)));
  const warn = vi.spyOn(console, 'warn').mockImplementation((words) => void complaints.push(String(words)));
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 1 });
  try {
    const pdf = await task.promise;
    const pages: SeenPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale });
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      const size = { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) };
      const factory = pdf.canvasFactory as {
        create(width: number, height: number): { canvas: HTMLCanvasElement };
      };
      const { canvas } = factory.create(size.width, size.height);
      await page.render({ canvas, viewport }).promise;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, size.width, size.height) ?? {};
      if (!data) throw new Error('There is no canvas to look at a page.');
      pages.push({
        width: viewport.width / scale,
        height: viewport.height / scale,
        text,
        pixels: { ...size, data },
      });
    }
    const { info } = await pdf.getMetadata();
    const files = Object.values(((await pdf.getAttachments()) ?? {}) as Record<string, Attachment>);
    return {
      pages,
      title: String((info as { Title?: string }).Title ?? ''),
      attached: new Map(files.map(({ filename, content }) => [filename, new TextDecoder().decode(content)])),
      complaints,
    };
  } finally {
    await task.destroy();
    listen.mockRestore();
    warn.mockRestore();
  }
}

/** The share of a page's pixels that are not of the colour at its corner. */
export function inkOf({ pixels: { width, height, data } }: SeenPage): number {
  let count = 0;
  for (let i = 0; i < 4 * width * height; i += 4) {
    const far = [0, 1, 2].some((k) => Math.abs((data[i + k] ?? 0) - (data[k] ?? 0)) > 60);
    if (far) count += 1;
  }
  return count / (width * height);
}
