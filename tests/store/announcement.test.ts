import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { announcement, refusalWords, type Told, toldBy } from '#store/announcement.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({
  title: 'Bridges',
  thesis: ['a'],
  nodes: ['a@ann', 'b@bob', 'c@bob', 'd@ann', 'x:counterclaim@cy'],
  edges: ['b -> a', 'c -> a', 'x -> a attacks', 'd -> b'],
});

function open(map: ArgumentMap = MAP): Store {
  const store = createAppStore();
  store.commands.show({ status: 'ready', name: 'bridges', map, repairs: [] });
  store.commands.measure({ width: 1200, height: 800 });
  return store;
}

function told(store: Store): Told {
  const now = toldBy(store.getState());
  if (!now) throw new Error('There is nothing to tell of.');
  return now;
}

/** What is said of a change. */
function said(change: (commands: Store['commands']) => void, store = open(), focusSpeaks = false): string {
  const before = told(store);
  change(store.commands);
  return announcement(before, told(store), focusSpeaks);
}

const first = (store: Store): string => announcement(null, told(store), false);

describe('of the first moment', () => {
  it('one sentence is said: what is shown', () => {
    expect(first(open())).toBe('The whole map: 5 statements.');
  });

  it('it names what the address selects, filters and folds', () => {
    const store = open();
    store.commands.chooseActors(['ann']);
    store.commands.select('a');
    store.commands.foldAll();
    expect(first(store)).toBe(
      '3 of 5: ann and what answers them; 2 drawn, 1 folded away; ' +
        'selected: Claim, ann: a, the thesis, attacked by 1, 1 folded under it.',
    );
  });

  it('what the address asked for in vain comes instead, and the rest of that is only counted', () => {
    const store = open();
    store.commands.notify(['The link points at “z”.']);
    expect(first(store)).toBe('The link points at “z”.');
    store.commands.notify(['There is no such layout.', 'There is no such actor.']);
    expect(first(store)).toBe('The link points at “z”. 2 more things are told above the map.');
  });

  it('nothing is told before there is a drawing', () => {
    expect(toldBy(createAppStore().getState())).toBeNull();
  });

  it('repairs of the file are counted', () => {
    const store = open();
    const repair = { kind: 'repair', place: 'nodes[1]', message: 'It had no label.' } as const;
    store.commands.show({ status: 'ready', name: 'b', map: MAP, repairs: [repair, repair] });
    expect(first(store)).toBe('The whole map: 5 statements; opened with 2 repairs, told above the map.');
  });

  it('what was mended and lost of another format is counted, unless it was told before', () => {
    const store = open();
    const origin = {
      format: 'Argdown',
      losses: [{ kind: 'loss', place: 'line 3', message: 'A tag was left behind.' } as const],
    };
    const document = { status: 'ready', name: 'b', map: MAP, repairs: [], origin } as const;
    store.commands.show(document);
    expect(first(store)).toBe(
      'The whole map: 5 statements; opened from Argdown. 1 thing could not be carried over, told above the map.',
    );
    store.commands.show({ ...document, toldBefore: true });
    expect(first(store)).toBe('The whole map: 5 statements.');
  });

  it('a file that could not be opened is told with the reason', () => {
    const store = createAppStore();
    expect(refusalWords(store.getState())).toBe('');
    const refusal = {
      kind: 'refusal',
      reason: 'not-json',
      place: 'line 4',
      message: 'A bracket is missing.',
    } as const;
    store.commands.show({ status: 'refused', name: 'mine', refusal });
    expect(refusalWords(store.getState())).toBe('A bracket is missing.');
  });

  it('an empty map and one without actors say what they are', () => {
    expect(first(open(mapOf()))).toBe('The whole map: 0 statements.');
    expect(first(open(mapOf({ nodes: ['one'] })))).toBe('The whole map: 1 statement.');
  });
});

describe('of a change', () => {
  it('nothing is said where there was none, or none that is heard', () => {
    expect(said(() => {})).toBe('');
    expect(
      said((commands) => {
        commands.point('b');
        commands.chooseTheme('dark');
        commands.openPanel('filter');
        commands.chooseLens('only');
      }),
    ).toBe('');
  });

  it('a selection is named, with who attacks it and where it stands', () => {
    expect(said(({ select }) => select('a'))).toBe('Selected: Claim, ann: a, the thesis, attacked by 1.');
    expect(said(({ select }) => select('x'))).toBe('Selected: Counterclaim, cy: x, 3 of 3.');
    expect(said(({ select }) => select('e3'))).toBe('Selected: Step: “x” attacks “a”.');
  });

  it('a selection is left out where the focus speaks it, and its end is told', () => {
    const store = open();
    expect(said(({ select }) => select('a'), store, true)).toBe('');
    expect(said(({ select }) => select(null), store)).toBe('Nothing is selected.');
  });

  it('a selection that the filter hides is told as such', () => {
    const store = open();
    store.commands.chooseActors(['cy']);
    store.commands.chooseLens('only');
    expect(said(({ select }) => select('d'), store)).toBe('Selected: Claim, ann: d, hidden by the filter.');
  });

  it('a filter is told with its counts, and so is its end', () => {
    const store = open();
    expect(said(({ chooseActors }) => chooseActors(['bob']), store)).toMatch(
      /^\d of 5: bob and what answers them\.$/,
    );
    expect(said(({ clearFilter }) => clearFilter(), store)).toBe('The whole map: 5 statements.');
  });

  it('a question is told with what its answer shows, or that it has none', () => {
    expect(said(({ ask }) => ask({ kind: 'why', of: 'a' }))).toBe('4 of 5: the reasons for “a”.');
    expect(said(({ ask }) => ask({ kind: 'why', of: 'd' }))).toBe('Why “d”? The map gives no reason for it.');
  });

  it('folds are counted', () => {
    const store = open();
    expect(said(({ fold }) => fold('b'), store)).toBe('1 folded away; 4 drawn, 1 folded away.');
    expect(said(({ unfold }) => unfold('b'), store)).toBe('1 unfolded; all 5 drawn.');
  });

  it('ten changes in one go are told in one go', () => {
    const words = said((commands) => {
      for (const id of ['a', 'b', 'c', 'd', 'x']) commands.select(id);
      commands.fold('b');
      commands.unfold('b');
      commands.arrange('actors');
      commands.chooseDisplay('table');
      commands.say('Saved a.png.');
    });
    expect(words).toBe(
      'Saved a.png. Shown as a table. Layout: By actor. Selected: Counterclaim, cy: x, 3 of 3.',
    );
  });

  it('the same words said twice are told twice', () => {
    const store = open();
    expect(said(({ say }) => say('Copied.'), store)).toBe('Copied.');
    expect(said(({ say }) => say('Copied.'), store)).toBe('Copied.');
  });

  it('layouts, moved boxes and what is kept for comparing are told', () => {
    expect(said(({ arrange }) => arrange('top'))).toBe('Layout: Conclusion on top.');
    expect(said(({ tidy }) => tidy())).toBe('Everything is arranged anew.');
    expect(said(({ pin }) => pin({ id: 'b', x: 1, y: 2 }))).toBe('Moved “b”.');
    const store = open();
    expect(said(({ mark }) => mark('b'), store)).toBe('Kept for comparing: “b”.');
    expect(said(({ ask }) => ask({ kind: 'between', of: 'b', and: 'x' }), store)).toBe(
      '3 of 5: what lies between “b” and “x”.',
    );
    store.commands.mark('b');
    expect(said(({ mark }) => mark(null), store)).toBe('No longer kept for comparing.');
  });

  it('notices are told when they come, not when they go', () => {
    const store = open();
    expect(said(({ notify }) => notify(['No such actor.', 'No such actor.']), store)).toBe('No such actor.');
    expect(said(({ notify }) => notify(['No such tag.']), store)).toBe('No such tag.');
    expect(said(({ dismissNotices }) => dismissNotices(), store)).toBe('');
  });

  it('another map begins anew', () => {
    const store = open();
    const words = said(({ show, measure }) => {
      show({ status: 'ready', name: 'other', map: mapOf({ nodes: ['one'] }), repairs: [] });
      measure({ width: 1200, height: 800 });
    }, store);
    expect(words).toBe('The whole map: 1 statement.');
  });
});
