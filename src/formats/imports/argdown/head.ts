import type { IArgdownResponse } from '@argdown/core';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { textsIn } from './data-fields.ts';

const HEAD = [
  'title',
  'subTitle',
  'subtitle',
  'abstract',
  'summary',
  'author',
  'authors',
  'language',
  'lang',
];

/** Front matter: title, abstract, language, and who wrote the file. Settings of Argdown's programs are left behind. */
export function tellHead(
  { head = {} }: IArgdownResponse,
  heading: string | undefined,
  draft: MapDraft,
  log: ImportLog,
): void {
  const text = (...keys: string[]): string => oneLine(keys.flatMap((key) => textsIn(head[key])).join(' '));
  const title = text('title') || heading || '';
  const sub = text('subTitle', 'subtitle');
  if (title) draft.title(sub ? `${title}: ${sub}` : title);
  const summary = [...textsIn(head.abstract), ...textsIn(head.summary)].join('\n').trim();
  if (summary) draft.summary(summary);
  const language = text('language', 'lang');
  if (/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)) draft.language(language);
  const authors = [...textsIn(head.author), ...textsIn(head.authors)].map((name) =>
    draft.actor(oneLine(name)),
  );
  const published = /^\d{4}(-\d\d){0,2}$/.exec(text('date'))?.[0];
  if (authors.length > 0) {
    draft.source({
      kind: 'other',
      title: title || 'The Argdown file',
      authors: [...new Set(authors)],
      ...(published ? { published } : {}),
    });
  }
  const kept = new Set([...HEAD, 'model', ...(published && authors.length > 0 ? ['date'] : [])]);
  const left = Object.keys(head).filter((key) => !kept.has(key));
  if (left.length > 0) {
    const names = left.slice(0, 20).map((key) => `“${key}”`);
    log.loss(
      'line 1, column 1',
      `Fields at the head of the file that a map has no place for were left behind: ${names.join(', ')}.`,
    );
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
