import { type EmbeddedFont, FONT_NAME } from '#picture/font-faces.ts';
import { FONT_FILES } from '#picture/font-files.ts';
import { filesFor } from '#picture/unicode-range.ts';

const loaded = new Map<string, Promise<string>>();

/**
 * Those files of the bundled font that the text needs, fetched once and in a form that can travel inside a picture;
 * null where one cannot be fetched: the picture then has to do with the fonts of its reader.
 */
export async function embeddedFont(text: string): Promise<EmbeddedFont | null> {
  try {
    const files = filesFor(FONT_FILES, text).map(async ({ url, unicodeRange }) => ({
      dataUrl: await dataUrl(url),
      unicodeRange,
    }));
    return { family: FONT_NAME, files: await Promise.all(files) };
  } catch {
    return null;
  }
}

function dataUrl(url: string): Promise<string> {
  const known = loaded.get(url);
  if (known) return known;
  const loading = fetched(url);
  loaded.set(url, loading);
  // What failed once may be there the next time.
  loading.catch(() => loaded.delete(url));
  return loading;
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font answered ${response.status}.`);
  const file = new Blob([await response.arrayBuffer()], { type: 'font/woff2' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
