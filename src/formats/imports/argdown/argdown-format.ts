import type { ImportFormat } from '#formats/imports/import-format.ts';
import { looksLikeArgdown } from './looks-like-argdown.ts';

/**
 * Argdown 2. Statements and arguments are nodes, relations are steps; an argument in standard form is a step with linked
 * premises, and undercuts lead to steps.
 */
export const argdownImport: ImportFormat = {
  id: 'argdown',
  label: 'Argdown',
  endings: ['.argdown', '.ad', '.adown'],
  // A few sentences are Argdown, too, but only the name can tell.
  recognises: ({ text, name }) =>
    looksLikeArgdown(text) || (/\.argdown$/i.test(name) && /^\s*[^\s{]/.test(text)),
  // Its parser is large: whoever opens no Argdown never loads it.
  read: async (file, log) => (await import('./read-argdown.ts')).readArgdown(file.text, log),
};
