import type { Anchor, Source } from '#domain/map.ts';

/** An address that a browser may follow: http or https, normalised; null for anything else, such as `javascript:`. */
export function webAddress(url: string | undefined): string | null {
  const parsed = parse(url);
  return parsed?.href ?? null;
}

/**
 * The address of the very passage in a source, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * `…#:~:text=first%20words,last%20words`. The source's own address where the anchor has no words; null where
 * the source has no address on the web.
 */
export function passageLink(source: Source, anchor: Pick<Anchor, 'start' | 'end'>): string | null {
  const url = parse(source.url);
  if (!url) return null;
  const words = [anchor.start, anchor.end].map((text) => text?.trim() ?? '').filter(Boolean);
  if (words.length === 0) return url.href;
  const [fragment = ''] = url.hash.slice(1).split(':~:');
  url.hash = '';
  return `${url.href}#${fragment}:~:text=${words.map(encoded).join(',')}`;
}

function parse(url: string | undefined): URL | null {
  if (url === undefined) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null;
  } catch {
    return null;
  }
}

/** A dash, a comma or an ampersand has a meaning of its own in a text fragment; half a surrogate pair has no encoding. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
