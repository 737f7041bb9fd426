import { isFiltering } from '#analysis/filter.ts';
import type {
  Binding,
  KeyGroup,
  MapBinding,
  MapHands,
  PageBinding,
  PageHands,
} from '#components/keys/binding.ts';
import type { Chord } from '#components/keys/chord.ts';
import type { Id } from '#domain/map.ts';
import type { Display, Overlay, Panel } from '#store/state.ts';

type Rest = Pick<Binding, 'repeats' | 'needs'>;

const onMap =
  (group: KeyGroup) =>
  (chords: string, words: string, run: MapBinding['run'], rest: Rest = {}): MapBinding => ({
    ...rest,
    where: 'map',
    group,
    chords: chords.split(' or '),
    words,
    run,
  });

const anywhere = (chords: string, words: string, run: PageBinding['run'], rest: Rest = {}): PageBinding => ({
  ...rest,
  where: 'page',
  group: 'Anywhere',
  chords: chords.split(' or '),
  words,
  run,
});

const walking = onMap('Walk on the map');
const looking = onMap('Look at the map');

const HELD: Rest = { repeats: true };

/** How far right and down an arrow key points. */
function wayOf(chord: Chord): readonly [number, number] {
  if (chord.endsWith('Right')) return [1, 0];
  if (chord.endsWith('Left')) return [-1, 0];
  return [0, chord.endsWith('Down') ? 1 : -1];
}

/** A part of the window's width or height that a key moves it. */
const PAN = 0.2;

const opening = (chords: string, words: string, overlay: Overlay): PageBinding =>
  anywhere(chords, words, ({ commands }) => commands.open(overlay), { needs: { overlay } });

const panel = (chord: string, words: string, id: Panel): PageBinding =>
  anywhere(chord, words, ({ toPanel }) => toPanel(id), { needs: { panel: id } });

const display = (chord: string, words: string, id: Display): PageBinding =>
  anywhere(chord, words, ({ commands }) => commands.chooseDisplay(id), { needs: { display: id } });

const asking = (chord: Chord, words: string, run: (node: Id, hands: MapHands) => void): MapBinding =>
  onMap('Ask about a statement')(chord, words, (hands) => {
    if (hands.node === null) return false;
    run(hands.node, hands);
    return true;
  });

/** The next ring around a node: one step, two, three, all, and one again. */
function nearer({ state }: PageHands, of: Id): number | null {
  const { question } = state.filter;
  if (question?.kind !== 'near' || question.of !== of || question.steps === null) return 1;
  return question.steps < 3 ? question.steps + 1 : null;
}

/** Takes away what came last and is still in the way. */
function letGo({ state, commands, toMap }: PageHands): boolean {
  if (state.overlay !== null) commands.open(null);
  else if (state.marked !== null) commands.mark(null);
  else if (state.filter.question) commands.ask(null);
  else if (state.selected !== null) {
    commands.select(null);
    toMap();
  } else return false;
  return true;
}

/** What of the page there is, for keys that need it. */
export interface Here {
  readonly overlays: Readonly<Partial<Record<Overlay, unknown>>>;
  readonly panels: readonly { readonly id: Panel }[];
  readonly displays: readonly { readonly id: Display }[];
}

/** The keys for which there is what they need. One way to look at the map is no choice. */
export function bindingsFor({ overlays, panels, displays }: Here): readonly Binding[] {
  return BINDINGS.filter(({ needs: { overlay, panel: side, display: shown } = {} }) => {
    if (overlay) return overlays[overlay] !== undefined;
    if (side) return panels.some(({ id }) => id === side);
    return !shown || (displays.length > 1 && displays.some(({ id }) => id === shown));
  });
}

/**
 * Every key of the page, in the order of the sheet that lists them. Both what keys do and the sheet are made of this. To
 * add one, add a line: `' or '` parts keys that do the same.
 */
export const BINDINGS: readonly Binding[] = [
  walking('ArrowRight', 'To the first reason or objection', ({ walk }) => walk('reasons'), HELD),
  walking('ArrowLeft', 'To what it bears on; of several, choose', ({ walk }) => walk('conclusion'), HELD),
  walking('ArrowDown', 'To the next beside it', ({ walk }) => walk('next'), HELD),
  walking('ArrowUp', 'To the one before it', ({ walk }) => walk('previous'), HELD),
  walking('Home', 'To the thesis', ({ toThesis }) => toThesis()),
  walking(' ', 'Unfold what hangs on it, or fold it away', ({ foldOrUnfold }) => foldOrUnfold()),
  walking('Shift+ ', 'Fold away even what is unfolded in part', ({ fold }) => fold()),
  walking('Enter', 'Read its details', ({ current, toDetails }) => {
    if (current === null) return false;
    toDetails();
    return true;
  }),

  asking('w', 'Why? The reasons for it', (node, { commands }) => commands.ask({ kind: 'why', of: node })),
  asking('s', 'So what? The ways from it to the thesis', (node, { commands }) =>
    commands.ask({ kind: 'so-what', of: node }),
  ),
  asking('x', 'What is against it, and what answers that', (node, { commands }) =>
    commands.ask({ kind: 'against', of: node }),
  ),
  asking('n', 'What is near it: 1 step; again for 2, 3, all', (node, hands) =>
    hands.commands.ask({ kind: 'near', of: node, steps: nearer(hands, node) }),
  ),
  asking('k', 'Keep it, to compare it with another', (node, { state, commands }) =>
    commands.mark(state.marked === node ? null : node),
  ),
  asking('b', 'What lies between it and the kept one', (node, { state, commands }) => {
    if (state.marked === null || state.marked === node) {
      commands.say('Keep another statement first, with K.');
    } else commands.ask({ kind: 'between', of: state.marked, and: node });
  }),

  looking('+ or =', 'Nearer', ({ zoom }) => zoom(1), HELD),
  looking('-', 'Further away', ({ zoom }) => zoom(-1), HELD),
  looking('0', 'The whole map', ({ wholeMap }) => wholeMap()),
  looking(
    'Shift+ArrowLeft or Shift+ArrowRight or Shift+ArrowUp or Shift+ArrowDown',
    'Move the window',
    ({ pan }, chord) => {
      const [right, down] = wayOf(chord);
      pan(PAN * right, PAN * down);
    },
    HELD,
  ),
  looking(
    'Alt+ArrowLeft or Alt+ArrowRight or Alt+ArrowUp or Alt+ArrowDown',
    'Move the box',
    ({ moveBox }, chord) => moveBox(...wayOf(chord)),
    HELD,
  ),

  opening('/ or Mod+k', 'Search', 'search'),
  panel('a', 'Actors', 'actors'),
  panel('f', 'Filter', 'filter'),
  panel('o', 'Outline', 'outline'),
  panel('h', 'Check of the map', 'health'),
  anywhere('m', 'Go to the map', ({ toMap }) => toMap()),
  anywhere('d', 'Go to the details', ({ toDetails }) => toDetails()),
  display('1', 'Show as a map', 'map'),
  display('2', 'Show as actors', 'actors'),
  display('3', 'Show as a matrix', 'matrix'),
  display('4', 'Show as a table', 'table'),
  anywhere('c', 'Clear the filter', ({ state, commands }) => {
    if (!isFiltering(state.filter)) return false;
    commands.clearFilter();
    return true;
  }),
  opening('p', 'Export: picture or data', 'picture'),
  opening('l', 'Maps: yours, and those that come with the page', 'maps'),
  opening('u', 'Share: a link or a frame', 'share'),
  opening('i', 'About this map', 'about'),
  opening('g', 'How to read this', 'guide'),
  opening('? or Mod+/', 'All keys', 'keys'),
  anywhere('Escape', 'Close, or let go, the last thing first', letGo),
];
