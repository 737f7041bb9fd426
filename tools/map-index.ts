import type { ArgumentMap } from '#domain/map.ts';
import type { ListedMap } from '#store/map-index.ts';

/** What each map is there to show, in the order in which they are offered; maps that are not named here follow. */
const SHOWS: ReadonlyMap<string, string> = new Map([
  [
    'russia-dprk-treaty',
    'One author’s case on the treaty of 2024, with what others hold against it: a long article, read whole.',
  ],
  ['how-to-read', 'Start here if you are new: every box and every line explains itself.'],
  [
    'ring-road-hearing',
    'A hearing with six speakers, invented: give and take over many levels, shared ground, and attacks that nobody answers.',
  ],
  [
    'everyday-argument',
    'A short column on a street outside a school, invented: the file to copy from for a map of your own.',
  ],
  [
    'school-start-ja',
    'Should high school start an hour later? A debate in Japanese, invented, between pupils, teachers and parents.',
  ],
  [
    'library-evenings-ar',
    'Should the library stay open in the evening? A debate in Arabic, invented, set from right to left.',
  ],
]);

/** What a list of maps says of each. */
export function mapIndex(maps: ReadonlyMap<string, ArgumentMap>): readonly ListedMap[] {
  const known = [...SHOWS.keys()].filter((name) => maps.has(name));
  const others = [...maps.keys()].filter((name) => !SHOWS.has(name)).sort();
  return [...known, ...others].flatMap((name) => {
    const map = maps.get(name);
    return map ? [listed(name, map)] : [];
  });
}

function listed(name: string, map: ArgumentMap): ListedMap {
  const { title, language, summary = '', nodes } = map;
  const speakers = new Set(nodes.flatMap(({ actors = [] }) => actors)).size;
  return { name, title, language, shows: SHOWS.get(name) ?? summary, statements: nodes.length, speakers };
}
