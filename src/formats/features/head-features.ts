import type { ArgumentMap } from '#domain/map.ts';
import { counted, type Feature, lacking } from './feature.ts';

/** What a map holds beside its statements and steps. */

const UNTITLED = 'Untitled';

export const title: Feature = {
  count: (map) => (map.title === UNTITLED ? 0 : 1),
  lost: () => 'The title stands only in the name of the file',
  without: (map) => ({ ...map, title: UNTITLED }),
};

export const summary: Feature = {
  count: (map) => (map.summary ? 1 : 0),
  lost: () => 'The summary is left out',
  without: (map) => lacking(map, 'summary'),
};

export const language: Feature = {
  count: (map) => (map.language === 'und' ? 0 : 1),
  lost: () => 'The language of the map is not said',
  without: (map) => ({ ...map, language: 'und' }),
};

export const thesis: Feature = {
  count: (map) => map.thesis.length,
  lost: (count) => `${counted(count, 'thesis is', 'theses are')} not marked as such`,
  without: (map) => ({ ...map, thesis: [] }),
};

/** The sources themselves, and with them every place in them that is named. */
export const sources: Feature = {
  count: (map) => map.sources.length,
  lost: (count) => `${counted(count, 'source is', 'sources are')} left out, and where in them things stand`,
  without: (map) => ({
    ...map,
    sources: [],
    nodes: map.nodes.map((node) => lacking(node, 'anchors', 'cites', 'wordings')),
    edges: map.edges.map((edge) => lacking(edge, 'anchors')),
  }),
};

/** Who is who: kind, role, other names, who belongs to whom, and those who assert nothing. */
export const actorDetails: Feature = {
  count: (map) => {
    const speaking = speakers(map);
    return map.actors.filter(
      ({ id, kind, role, aliases, partOf }) =>
        !speaking.has(id) || kind !== 'group' || role || aliases?.length || partOf?.length,
    ).length;
  },
  lost: (count) =>
    `Of ${counted(count, 'actor')} only the name is kept: not kind, role, other names or membership`,
  without: (map) => {
    const speaking = speakers(map);
    return {
      ...map,
      actors: map.actors
        .filter(({ id }) => speaking.has(id))
        .map(({ id, name }) => ({ id, name, kind: 'group' })),
    };
  },
};

export const topics: Feature = {
  count: (map) => map.topics.length,
  lost: (count) => `${counted(count, 'chapter is', 'chapters are')} left out`,
  without: (map) => ({
    ...map,
    topics: [],
    nodes: map.nodes.map((node) => lacking(node, 'topic')),
  }),
};

/** The actors that assert a statement or make a step. */
function speakers({ nodes, edges }: ArgumentMap): ReadonlySet<string> {
  return new Set([...nodes, ...edges].flatMap(({ actors = [] }) => actors));
}
