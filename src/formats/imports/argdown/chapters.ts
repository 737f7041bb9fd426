import type { ISection } from '@argdown/core';
import type { Id } from '#domain/map.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { isFields } from '#formats/mend.ts';
import { placeOf } from './fault.ts';
import { plainText } from './plain-text.ts';

export interface Chapters {
  /** The topic of a heading; undefined for the heading over the whole, and where there is none. */
  of(section: ISection | null | undefined): Id | undefined;
  /** The text of the one heading that stands over everything, which is a title. */
  readonly title: string | undefined;
}

/** What Argdown's export of this program writes where there is nothing at all. */
const NOTHING = 'No statements';

/**
 * Headings as topics, which a map has on one level: of headings below one another the lowest counts. `used`: the headings
 * that statements stand directly under.
 */
export function chapters(
  roots: readonly ISection[],
  used: ReadonlySet<ISection>,
  untitled: boolean,
  draft: MapDraft,
  log: ImportLog,
): Chapters {
  const [only] = roots;
  const over = roots.length === 1 && only && untitled && only.children.length > 0 ? only : undefined;
  const ids = new Map<ISection, Id>();
  const labels = new Map<string, number>();
  const all = over ? over.children.flatMap(withAllBelow) : roots.flatMap(withAllBelow);
  for (const { title } of all) labels.set(title ?? '', (labels.get(title ?? '') ?? 0) + 1);
  for (const section of all) {
    if (section.title === NOTHING && used.size === 0) continue;
    const { parent, data, tags } = section;
    if (isFields(data) || tags?.length) {
      log.loss(placeOf(section), `Tags and settings of the heading “${labelOf(section)}” were left behind.`);
    }
    const nested = parent && parent !== over;
    const label = labelOf(section);
    if (nested) {
      log.loss(
        placeOf(section),
        `“${label}” stands under “${labelOf(parent)}”; a map has chapters on one level.`,
      );
    }
    // Chapters of their own for what only has the same name: "Objections" here and there.
    const shared = nested && (labels.get(section.title ?? '') ?? 0) > 1;
    if (used.has(section) || section.children.length === 0) {
      ids.set(section, draft.topic(shared ? `${labelOf(parent)}: ${label}` : label));
    }
  }
  return { of: (section) => (section ? ids.get(section) : undefined), title: over && labelOf(over) };
}

function withAllBelow(section: ISection): readonly ISection[] {
  return [section, ...section.children.flatMap(withAllBelow)];
}

function labelOf({ title, heading }: ISection): string {
  return plainText({ text: heading?.text ?? title ?? '', ranges: heading?.ranges ?? [] }).text || '…';
}
