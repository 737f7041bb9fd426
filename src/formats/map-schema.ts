import * as z from 'zod/mini';
import { ACTOR_KINDS, BASES, EDGE_TYPES, NODE_TYPES, SOURCE_KINDS } from '#domain/map.ts';

/**
 * The one definition of the map file: it validates what is read, orders what is written, and is published
 * as a JSON Schema for editors. Field order here is the order in the file.
 */

// A content security policy without 'unsafe-eval' reports the compiled validators.
z.config({ jitless: true });

export const MAP_FORMAT = 'counterpoint-map';
export const MAP_VERSION = 1;
/** Longer labels are cut. In code units. */
export const LABEL_CAP = 10_000;

const text = z.string();
const said = z.string().check(z.regex(/\S/));
const id = said;
const ids = z.array(id);
const optional = z.exactOptional;

const anchorRecord = z.strictObject({
  source: id,
  edition: optional(id),
  paragraph: optional(z.int().check(z.positive())),
  start: optional(text),
  end: optional(text),
});

export const editionRecord = z.strictObject({ id, label: said });

export const sourceRecord = z.strictObject({
  id,
  kind: z.enum(SOURCE_KINDS),
  title: said,
  authors: optional(ids),
  publisher: optional(text),
  published: optional(text),
  url: optional(text),
  editions: optional(z.array(editionRecord)),
});

export const actorRecord = z.strictObject({
  id,
  name: said,
  kind: z.enum(ACTOR_KINDS),
  role: optional(text),
  partOf: optional(ids),
  aliases: optional(z.array(text)),
});

export const topicRecord = z.strictObject({ id, label: said });

export const nodeRecord = z.strictObject({
  id,
  type: z.enum(NODE_TYPES),
  label: z.string().check(z.regex(/\S/), z.maxLength(LABEL_CAP)),
  text: said,
  actors: optional(ids),
  topic: optional(id),
  quote: optional(text),
  anchors: optional(z.array(anchorRecord)),
  cites: optional(z.strictObject({ source: id, place: optional(text) })),
  wordings: optional(z.array(z.strictObject({ source: id, edition: id, text: said }))),
  note: optional(text),
  tags: optional(z.array(text)),
});

const premises = ids.check(z.minLength(1));

export const edgeRecord = z.strictObject({
  id,
  type: z.enum(EDGE_TYPES),
  from: premises,
  to: id,
  basis: optional(z.enum(BASES)),
  scheme: optional(text),
  actors: optional(ids),
  note: optional(text),
  anchors: optional(z.array(anchorRecord)),
});

/** In a file a single premise may stand without brackets. */
const edgeInFile = z.extend(edgeRecord, { from: z.union([id, premises]) });

/** What stands beside the lists. */
export const headRecord = z.strictObject({
  title: said,
  summary: optional(text),
  language: said,
  thesis: optional(ids),
});

export const mapFile = z.strictObject({
  $schema: optional(text),
  format: z.literal(MAP_FORMAT),
  version: z.literal(MAP_VERSION),
  ...headRecord.shape,
  sources: optional(z.array(sourceRecord)),
  actors: optional(z.array(actorRecord)),
  topics: optional(z.array(topicRecord)),
  nodes: z.array(nodeRecord),
  edges: optional(z.array(edgeInFile)),
});

export type AnchorRecord = z.infer<typeof anchorRecord>;
export type SourceRecord = z.infer<typeof sourceRecord>;
export type ActorRecord = z.infer<typeof actorRecord>;
export type NodeRecord = z.infer<typeof nodeRecord>;
export type EdgeRecord = z.infer<typeof edgeRecord>;
