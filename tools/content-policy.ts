import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What packages write into style elements of their own while the page runs, to the letter: nothing else may be. */
const PACKAGE_STYLES = [
  // Cytoscape, for the element that it draws in.
  '.__________cytoscape_container { position: relative; }',
  // react-aria, so that a press is not taken for the beginning of a scroll.
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // react-aria, so that the page stands still behind a dialog on a phone.
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
] as const;

type Policy = Readonly<Record<string, readonly string[]>>;

const styles = PACKAGE_STYLES.map(hashOf);

/** What the built page may load and do: its own files, and pictures that it has made itself. */
export const SITE_POLICY: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...styles],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'blob:', 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/** The same for a page that holds its map: nothing from anywhere, only what it has inside. */
export const READER_POLICY = (start: string): Policy => ({
  ...SITE_POLICY,
  'script-src': [hashOf(start), 'blob:'],
  'style-src': styles,
  'font-src': ['data:'],
  'img-src': ['blob:', 'data:'],
  'connect-src': ['data:'],
  'worker-src': ['blob:'],
});

export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');
}

export function policyTag(policy: Policy): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Writes the policy into the page that is built; while it is worked on, the server needs scripts of its own. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // After the character set, which browsers look for at the very beginning, and ahead of all that it rules.
      handler: (html) =>
        html.replace(/<meta charset="utf-8"[^>]*>/, (set) => `${set}\n    ${policyTag(SITE_POLICY)}`),
    },
  };
}
