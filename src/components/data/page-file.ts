import type { ArgumentMap } from '#domain/map.ts';
import { today } from '#domain/today.ts';
import { exportedPage, TEMPLATE_ADDRESS } from '#formats/exported-page.ts';
import { writeMap } from '#formats/write-map.ts';
import { embeddedFont } from '#picture/embedded-font.ts';

/** The map as a page that opens without this site; null where what it is made of cannot be loaded. Never rejects. */
export async function pageFile(map: ArgumentMap, view: string): Promise<Blob | null> {
  try {
    // The page's own words are in the commonest letters, whatever the map is written in.
    const [template, font] = await Promise.all([fetchedTemplate(), embeddedFont(`${writeMap(map)}A`)]);
    if (!font) return null;
    const fonts = font.files.map(({ dataUrl: url, unicodeRange }) => ({ url, unicodeRange }));
    const page = exportedPage(template, map, { view, saved: today(), fonts });
    return page === null ? null : new Blob([page], { type: 'text/html' });
  } catch {
    return null;
  }
}

async function fetchedTemplate(): Promise<string> {
  const response = await fetch(new URL(TEMPLATE_ADDRESS, document.baseURI));
  if (!response.ok) throw new Error(`The template answered ${response.status}.`);
  return response.text();
}
