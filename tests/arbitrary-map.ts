import fc from 'fast-check';
import {
  ACTOR_KINDS,
  type ArgumentMap,
  BASES,
  EDGE_TYPES,
  type Id,
  type MapEdge,
  NODE_TYPES,
  SOURCE_KINDS,
} from '#domain/map.ts';

export interface MapSize {
  readonly nodes: number;
  readonly edges: number;
  readonly actors: number;
  readonly topics: number;
  readonly sources: number;
}

const SIZE: MapSize = { nodes: 12, edges: 16, actors: 6, topics: 3, sources: 3 };

/** Ids that have broken programs: prototype fields, numeric keys, selectors, quotes, half a character. */
// biome-ignore format: one glance
const NASTY_IDS = [
  '1', '01', '-1', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'length', 'a"b', "a'b", '#a, *',
  'a b#c', 'node-1', 'edge-1', 'a-2', '[x="y"]', '</script>', '../../CON', '%E0%A4%A', '\u202eabc', 'a\u2028b', '\ud800',
  'ñ', 'n\u0303', '🙂', 'undefined', 'null', 'NaN', '=1+1', '`${', '\\', '\u0000', 'x'.repeat(500),
];

const PLAIN = { noNullPrototype: true } as const;

const id = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...NASTY_IDS) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }).filter(isSaid) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{1,6}$/) },
);

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '<img src=x onerror=alert(1)>',
    '{{constructor}}',
    'line\r\nbreak\u2028',
    '&lt;b&gt;',
    '\u202e',
  ),
);
const said = text.filter(isSaid);

/**
 * Any map that a file can hold without a repair: nasty ids, linked premises, attacks on steps, cycles, self loops, parallel
 * edges, several components, no actors at all. `size` gives the most of each kind.
 */
export function arbitraryMap(size: Partial<MapSize> = {}): fc.Arbitrary<ArgumentMap> {
  const most = { ...SIZE, ...size };
  return fc
    .record({
      ids: idsOf(most.nodes + most.edges),
      nodeCount: fc.nat({ max: most.nodes }),
      actors: idsOf(most.actors),
      topics: idsOf(most.topics),
      sources: fc.uniqueArray(fc.record({ id, editions: idsOf(2) }, PLAIN), {
        maxLength: most.sources,
        selector: (source) => source.id,
      }),
    })
    .chain(({ ids, nodeCount, actors, topics, sources }) => {
      const nodeIds = ids.slice(0, nodeCount);
      const edgeIds = nodeCount === 0 ? [] : ids.slice(nodeCount, nodeCount + most.edges);
      const anchors = anchorsIn(sources);
      return fc.record(
        {
          title: said,
          summary: text,
          language: fc.constantFrom('en', 'ru', 'ko-KR', 'zh-Hant', 'und'),
          thesis: fc.subarray(nodeIds),
          sources: all(sources.map((source) => sourceWith(source, actors))),
          actors: all(actors.map((actor, index) => actorWith(actor, actors.slice(0, index)))).chain(shuffled),
          topics: all(topics.map((topic) => fc.record({ id: fc.constant(topic), label: said }, PLAIN))),
          nodes: all(nodeIds.map((node) => nodeWith(node, actors, topics, sources, anchors))),
          edges: all(
            edgeIds.map((edge, index) => edgeWith(edge, nodeIds, edgeIds.slice(0, index), actors, anchors)),
          ).chain(shuffled),
        },
        {
          ...PLAIN,
          requiredKeys: ['title', 'language', 'thesis', 'sources', 'actors', 'topics', 'nodes', 'edges'],
        },
      );
    });
}

interface SourceIds {
  readonly id: Id;
  readonly editions: readonly Id[];
}

function sourceWith(source: SourceIds, actors: readonly Id[]) {
  return fc.record(
    {
      id: fc.constant(source.id),
      kind: fc.constantFrom(...SOURCE_KINDS),
      title: said,
      authors: fc.subarray([...actors]),
      publisher: text,
      published: fc.constantFrom('2024', '2024-06', '2024-06-19'),
      url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', '//host', 'data:text/html,x', '')),
      editions: all(
        source.editions.map((edition) => fc.record({ id: fc.constant(edition), label: said }, PLAIN)),
      ),
    },
    {
      ...PLAIN,
      requiredKeys:
        source.editions.length > 0 ? ['id', 'kind', 'title', 'editions'] : ['id', 'kind', 'title'],
    },
  );
}

/** Membership points at actors made before, so that nobody is a part of themselves. */
function actorWith(actor: Id, before: readonly Id[]) {
  return fc.record(
    {
      id: fc.constant(actor),
      name: said,
      kind: fc.constantFrom(...ACTOR_KINDS),
      role: text,
      partOf: fc.subarray([...before]),
      aliases: fc.array(text, { maxLength: 2 }),
    },
    { ...PLAIN, requiredKeys: ['id', 'name', 'kind'] },
  );
}

function anchorsIn(sources: readonly SourceIds[]) {
  if (sources.length === 0) return fc.constant([]);
  const anchor = fc.constantFrom(...sources).chain((source) =>
    fc.record(
      {
        source: fc.constant(source.id),
        paragraph: fc.integer({ min: 1, max: 400 }),
        start: text,
        end: text,
        ...(source.editions.length > 0 ? { edition: fc.constantFrom(...source.editions) } : {}),
      },
      { ...PLAIN, requiredKeys: ['source'] },
    ),
  );
  return fc.array(anchor, { maxLength: 2 });
}

function nodeWith(
  node: Id,
  actors: readonly Id[],
  topics: readonly Id[],
  sources: readonly SourceIds[],
  anchors: ReturnType<typeof anchorsIn>,
) {
  return fc.record(
    {
      id: fc.constant(node),
      type: fc.constantFrom(...NODE_TYPES),
      label: said,
      text: said,
      actors: fc.subarray([...actors]),
      quote: text,
      anchors,
      note: text,
      tags: fc.array(text, { maxLength: 3 }),
      ...(topics.length > 0 ? { topic: fc.constantFrom(...topics) } : {}),
      ...(sources.length > 0 ? { cites: citing(sources) } : {}),
      wordings: wordingsIn(sources),
    },
    { ...PLAIN, requiredKeys: ['id', 'type', 'label', 'text'] },
  );
}

function wordingsIn(sources: readonly SourceIds[]) {
  const edited = sources.filter(({ editions }) => editions.length > 0);
  if (edited.length === 0) return fc.constant([]);
  const wording = fc
    .constantFrom(...edited)
    .chain(({ id: source, editions }) =>
      fc.record({ source: fc.constant(source), edition: fc.constantFrom(...editions), text: said }, PLAIN),
    );
  return fc.array(wording, { maxLength: 2 });
}

function citing(sources: readonly SourceIds[]) {
  const source = fc.constantFrom(...sources.map((each) => each.id));
  return fc.record({ source, place: text }, { ...PLAIN, requiredKeys: ['source'] });
}

/** An edge points at a node or at an edge made before, so that each one leads to a node in the end. */
function edgeWith(
  edge: Id,
  nodes: readonly Id[],
  before: readonly Id[],
  actors: readonly Id[],
  anchors: ReturnType<typeof anchorsIn>,
): fc.Arbitrary<MapEdge> {
  const toNode = fc.constantFrom(...nodes);
  const toEdge = before.length > 0 ? fc.constantFrom(...before) : toNode;
  return fc.record(
    {
      id: fc.constant(edge),
      type: fc.constantFrom(...EDGE_TYPES),
      from: fc.uniqueArray(fc.constantFrom(...nodes), { minLength: 1, maxLength: Math.min(3, nodes.length) }),
      to: fc.oneof({ weight: 4, arbitrary: toNode }, { weight: 1, arbitrary: toEdge }),
      basis: fc.constantFrom(...BASES),
      scheme: text,
      actors: fc.subarray([...actors]),
      note: text,
      anchors,
    },
    { ...PLAIN, requiredKeys: ['id', 'type', 'from', 'to'] },
  );
}

function idsOf(most: number): fc.Arbitrary<Id[]> {
  return fc.uniqueArray(id, { maxLength: most });
}

function all<T>(each: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> {
  return fc.tuple(...each);
}

function shuffled<T>(list: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(list, { minLength: list.length });
}

function isSaid(words: string): boolean {
  return /\S/.test(words);
}
