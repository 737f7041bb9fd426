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
  recognises: ({ text }) => looksLikeArgdown(text),
  // Its parser is large: whoever opens no Argdown never loads it.
  read: async (file, log) => (await import('./read-argdown.ts')).readArgdown(file.text, log),
};
