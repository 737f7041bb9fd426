import type { Feature } from './feature.ts';
import { actorDetails, language, sources, summary, thesis } from './head-features.ts';
import { citations, notes, quotes, tags } from './statement-features.ts';
import { bases, makers, schemes, stepNotes } from './step-features.ts';

/** What no language for drawing graphs has a place for. */
export const PICTURE_LANGUAGE_LACKS: readonly Feature[] = [
  summary,
  language,
  sources,
  thesis,
  quotes,
  notes,
  tags,
  citations,
  bases,
  schemes,
  stepNotes,
  makers,
  actorDetails,
];
