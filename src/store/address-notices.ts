import { readFolds } from '#store/fold-address.ts';
import { shortened, shortenedList } from '#store/shortened.ts';
import { DISPLAYS } from '#store/state.ts';

/** What an address can say only once. */
const SINGLE = [
  'map',
  'lens',
  'ask',
  'of',
  'and',
  'by',
  'on',
  'steps',
  'at',
  'show',
  'layout',
  'unfold',
  'roots',
  'v',
];

/** What an address asks in vain of the drawing: how it is shown, unfolded, and where boxes are held. */
export function drawingNotices(query: URLSearchParams, pinned: number): readonly string[] {
  const notices: string[] = [];
  const show = query.get('show');
  if (show !== null && !DISPLAYS.some((known) => known === show)) {
    notices.push(
      `The link asks to show the map as “${shortened(show)}”, which does not exist; it is shown as a map.`,
    );
  }
  const unfold = query.get('unfold') ?? query.get('roots');
  if (unfold !== null && readFolds(query) === null) {
    notices.push(
      `The link says how far the map is unfolded, “${shortened(unfold)}”, which cannot be; it is unfolded as fits the window.`,
    );
  }
  const pins = query.getAll('pin').length;
  if (pins > pinned) {
    const [lost, are] = pins - pinned === 1 ? ['a box', 'is'] : [`${pins - pinned} boxes`, 'are'];
    notices.push(
      `The link holds ${lost} in a place that cannot be or that this map does not have; ${are === 'is' ? 'it was' : 'they were'} left out.`,
    );
  }
  return notices;
}

/** What is odd about an address as a whole. */
export function oddNotices(query: URLSearchParams, version: string): readonly string[] {
  const notices: string[] = [];
  const twice = SINGLE.filter((name) => query.getAll(name).length > 1);
  if (twice.length > 0) {
    notices.push(`The link gives ${shortenedList(twice)} more than once; the first of each is used.`);
  }
  const made = query.get('v');
  if (made !== null && made !== version) {
    notices.push(
      'The link was made by another version of this page; what could be understood of it was used.',
    );
  }
  return notices;
}
