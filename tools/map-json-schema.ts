import * as z from 'zod/mini';
import { mapFile } from '#formats/map-schema.ts';
import { printJson } from '#formats/print-json.ts';

/** What an editor shows while somebody types a map by hand: by the path of fields, lists passed through. */
const WORDS: Readonly<Record<string, string>> = {
  '': 'An argument map: what is said (nodes) and what bears on what (edges).',
  $schema: 'Where an editor finds this schema. It is not a part of the map.',
  format: 'What kind of file this is.',
  version: 'The version of the format.',
  language: 'BCP 47: "en", "ko-KR", or "und" where it is unknown.',
  thesis: 'Ids of the nodes that the whole map argues for.',
  sources: 'The texts that the map was made from or that its nodes cite.',
  'sources.authors': 'Actor ids.',
  'sources.published': 'As precise as known: 2024, 2024-06 or 2024-06-19.',
  'sources.url': 'Becomes a link where it starts with http: or https:.',
  'sources.editions': 'Versions in which it was published, where their words differ.',
  actors: 'Whoever asserts something: a person, a state, an organisation, a bloc, the media, a group.',
  'actors.role': 'What the actor is to this argument: "head teacher".',
  'actors.partOf': 'Ids of the actors it belongs to: a person to a state, a state to a bloc. No circles.',
  'actors.aliases': 'Other names; search finds them.',
  topics: 'The chapters of the argument, in reading order.',
  nodes: 'What is said or cited, in reading order.',
  'nodes.id': 'Any text that no other node or edge has as its id.',
  'nodes.type':
    'claim: the map’s author asserts it. counterclaim: somebody else’s, against the author’s line. article: a cited text. fact: a circumstance presented as given.',
  'nodes.label': 'What it says in a few words: at most 40 characters.',
  'nodes.text': 'One full sentence in the map author’s own words.',
  'nodes.actors': 'Ids of those who assert it; a joint statement has several.',
  'nodes.topic': 'A topic’s id.',
  'nodes.quote': 'The actor’s exact words.',
  'nodes.anchors': 'Where in a source it stands.',
  'nodes.anchors.paragraph': 'Counts from 1.',
  'nodes.anchors.start': 'The first words of the passage, exactly.',
  'nodes.anchors.end': 'The last words of the passage, exactly.',
  'nodes.cites': 'The document that an article node stands for.',
  'nodes.cites.place': 'The place in it: "Article 4".',
  'nodes.wordings': 'What each edition says, where editions differ; in the map author’s own words.',
  'nodes.note': 'What a careful reader should know.',
  'nodes.tags': 'Words to filter by.',
  edges: 'What bears on what.',
  'edges.id': 'Any text that no other node or edge has as its id.',
  'edges.type':
    'supports, attacks: a reason for, against. undercuts: attacks a step; `to` is an edge. qualifies: narrows without denying. restates: says again. contradicts: cannot both hold.',
  'edges.from': 'A node’s id; several are linked premises, which only work together.',
  'edges.to': 'A node’s id, or the id of the edge (the step) that is attacked.',
  'edges.basis': 'Whether the source states the step or only implies it.',
  'edges.scheme': 'An argumentation scheme: "expert opinion".',
  'edges.actors': 'Who makes the step, where that is not the actor of `from`.',
  'edges.note': 'What a careful reader should know.',
  'edges.anchors': 'Where in a source the step stands.',
};

/** The JSON Schema (draft 7, which editors know) of a map file, as the text of `graph-data/counterpoint-map.schema.json`. */
export function mapJsonSchema(): string {
  const schema: JsonSchema = z.toJSONSchema(mapFile, { target: 'draft-7' });
  const unused = new Set(Object.keys(WORDS));
  const described = describeFields(schema, '', unused);
  if (unused.size > 0) throw new Error(`No field of a map: ${[...unused].join(', ')}`);
  return `${printJson({ title: 'Counterpoint map', ...described })}\n`;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** After the conversion, since fields that share a definition share what its `override` says. */
function describeFields(schema: JsonSchema, field: string, unused: Set<string>): JsonSchema {
  unused.delete(field);
  const { items, properties, ...rest } = schema;
  const inside = Object.entries(properties ?? {}).map(([name, value]) => {
    const path = field === '' ? name : `${field}.${name}`;
    return [name, typeof value === 'object' ? describeFields(value, path, unused) : value];
  });
  const { description: _, ...item } = isSchema(items) ? describeFields(items, field, unused) : {};
  return {
    ...(Object.hasOwn(WORDS, field) ? { description: WORDS[field] } : {}),
    ...rest,
    ...(properties ? { properties: Object.fromEntries(inside) } : {}),
    ...(items === undefined ? {} : { items: item }),
  };
}

function isSchema(items: JsonSchema['items']): items is JsonSchema {
  return typeof items === 'object' && !Array.isArray(items);
}
