import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import { conclusionsOf, walk } from '#analysis/walk.ts';
import {
  address,
  atTheTop,
  everyTask,
  focusedName,
  onFocus,
  PATIENT,
  type Task,
  tabTo,
} from './reader-by-keys.ts';
import { actorCalled, everyNode, treaty, treatyNode } from './shipped-map.ts';
import { boxAt, drawnIds, restingBox, zoom } from './stage.ts';

const shown = visibility(treaty, NO_FILTER);
const thesis = treatyNode(treaty.thesis[0] ?? '');
const conclusionsFrom = (id: string) => conclusionsOf(treaty, shown, id);
const nodeThat = (fits: (id: string) => boolean) => treatyNode(everyNode.find(fits) ?? '');

const reason = treatyNode(walk(treaty, shown, thesis.id, 'reasons') ?? '');
const leaf = nodeThat((id) => conclusionsFrom(id).length === 1 && walk(treaty, shown, id, 'next') !== null);
const fork = nodeThat((id) => conclusionsFrom(id).length > 1);
const forkedTo = conclusionsFrom(fork.id).map(({ id }) => id);
/** Something hangs on it, and nothing is folded away at a desk. */
const bearing = nodeThat((id) => (outlineOf(treaty, shown).below.get(id) ?? 0) > 2);

const onMap = onFocus(/./);
const named = (label: string) => new RegExp(`: ${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name }).waitFor();
const noDialog = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
const at = (id: string | null) => address('at', id);

async function all(page: Page, ...waits: ((page: Page) => Promise<unknown>)[]): Promise<void> {
  for (const wait of waits) await wait(page);
}

const WALKING: readonly Task[] = [
  {
    name: 'skip to the map, and hear what it is',
    steps: ['Tab', 'Enter', 'Tab'],
    done: onFocus('Argument map'),
  },
  {
    name: 'begin at the thesis',
    steps: ['m', 'ArrowRight'],
    done: (page) => all(page, at(thesis.id), onFocus(named(thesis.label)), onFocus(/the thesis/)),
  },
  {
    name: 'go on to a reason, and hear which of how many it is',
    from: `?at=${thesis.id}`,
    steps: ['m', onFocus(named(thesis.label)), 'ArrowRight'],
    done: (page) => all(page, at(reason.id), onFocus(named(reason.label)), onFocus(/, 1 of \d+/)),
  },
  {
    name: 'go back from a reason to its conclusion',
    from: `?at=${leaf.id}`,
    steps: ['m', onFocus(named(leaf.label)), 'ArrowLeft'],
    done: at(conclusionsFrom(leaf.id)[0]?.id ?? ''),
  },
  {
    name: 'go along what stands side by side, and back',
    from: `?at=${leaf.id}`,
    steps: [
      'm',
      onFocus(named(leaf.label)),
      'ArrowDown',
      at(walk(treaty, shown, leaf.id, 'next')),
      'ArrowUp',
    ],
    done: at(leaf.id),
  },
  {
    name: 'choose where to go from what bears on several things',
    from: `?at=${fork.id}`,
    steps: ['m', onFocus(named(fork.label)), 'ArrowLeft', onOption(0), 'ArrowDown', onOption(1), 'Enter'],
    done: (page) => all(page, at(forkedTo[1] ?? ''), onFocus(named(treatyNode(forkedTo[1] ?? '').label))),
  },
  {
    name: 'go on with the same arrow to the first of several conclusions',
    from: `?at=${fork.id}`,
    steps: ['m', onFocus(named(fork.label)), 'ArrowLeft', onOption(0), 'ArrowLeft'],
    done: (page) => all(page, at(forkedTo[0] ?? ''), onFocus(named(treatyNode(forkedTo[0] ?? '').label))),
  },
  {
    name: 'think better of it before several conclusions',
    from: `?at=${fork.id}`,
    steps: ['m', onFocus(named(fork.label)), 'ArrowLeft', onOption(0), 'Escape'],
    done: (page) => all(page, onFocus(named(fork.label)), at(fork.id)),
  },
  {
    name: 'go to the thesis from anywhere on the map',
    from: `?at=${fork.id}`,
    steps: ['m', onFocus(named(fork.label)), 'Home'],
    done: at(thesis.id),
  },
  {
    name: 'let go of what is selected',
    from: `?at=${reason.id}`,
    steps: ['m', onFocus(named(reason.label)), 'Escape'],
    done: (page) => all(page, at(null), onFocus('Argument map')),
  },
];

function onOption(place: number) {
  return async (page: Page) => {
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const options = [...document.querySelectorAll('[role="option"]')];
            return options.findIndex((option) => option.matches(':focus'));
          }),
        PATIENT,
      )
      .toBe(place);
  };
}

const FOLDING: readonly Task[] = [
  {
    name: 'fold away what hangs on a statement',
    from: `?at=${bearing.id}`,
    steps: ['m', onFocus(named(bearing.label)), 'Space'],
    done: async (page) => {
      await expect.poll(async () => (await drawnIds(page)).length, PATIENT).toBeLessThan(everyNode.length);
      await all(page, onFocus(/\d+ folded under it/), at(bearing.id));
    },
  },
  {
    name: 'unfold it again',
    from: `?at=${bearing.id}`,
    steps: ['m', onFocus(named(bearing.label)), 'Space', onFocus(/folded under it/), 'Space'],
    done: async (page) => {
      const [first = ''] =
        outlineOf(treaty, shown)
          .hangers.get(bearing.id)
          ?.map(({ id }) => id) ?? [];
      await expect.poll(() => boxAt(page, first), PATIENT).not.toBeNull();
    },
  },
];

const READING: readonly Task[] = [
  {
    name: 'read the details of a statement',
    from: `?at=${reason.id}`,
    steps: ['m', onFocus(named(reason.label)), 'Enter'],
    done: onFocus(reason.label),
  },
  {
    name: 'come back from the details to the same place on the map',
    from: `?at=${reason.id}`,
    steps: ['d', onFocus(reason.label), 'm'],
    done: (page) => all(page, onFocus(named(reason.label)), at(reason.id)),
  },
  {
    name: 'close the details',
    from: `?at=${reason.id}`,
    steps: ['d', onFocus(reason.label), 'Escape'],
    done: (page) => all(page, at(null), onFocus('Argument map')),
  },
];

const LOOKING: readonly Task[] = [
  {
    name: 'move the window over the map',
    steps: ['m', onMap],
    done: async (page) => {
      const before = await restingBox(page, thesis.id);
      await page.keyboard.press('Shift+ArrowRight');
      await expect
        .poll(async () => (await boxAt(page, thesis.id))?.x ?? before.x, PATIENT)
        .toBeLessThan(before.x - 100);
    },
  },
  {
    name: 'go nearer, and further away',
    steps: ['m', onMap],
    done: async (page) => {
      await page.keyboard.press('0');
      await restingBox(page, thesis.id);
      const before = await zoom(page);
      await page.keyboard.press('+');
      await expect.poll(() => zoom(page), PATIENT).toBeGreaterThan(before * 1.2);
      await page.keyboard.press('-');
      await expect.poll(() => zoom(page), PATIENT).toBeCloseTo(before, 3);
    },
  },
  {
    name: 'see the whole map again',
    steps: ['m', onMap, '+', '+', 'Shift+ArrowDown', '0'],
    done: async (page) => {
      await expect
        .poll(async () => {
          const stage = await page.locator('.stage').boundingBox();
          const boxes = await Promise.all([thesis.id, ...everyNode.slice(0, 3)].map((id) => boxAt(page, id)));
          return boxes.every(
            (box) => box && stage && box.x >= stage.x && box.x + box.width <= stage.x + stage.width,
          );
        }, PATIENT)
        .toBe(true);
    },
  },
  {
    name: 'put a box somewhere else',
    from: `?at=${bearing.id}`,
    steps: ['m', onFocus(named(bearing.label)), 'Alt+ArrowDown', 'Alt+ArrowDown'],
    done: async (page) => {
      await expect
        .poll(() => new URL(page.url()).searchParams.get('pin'), PATIENT)
        .toMatch(new RegExp(`:${bearing.id}$`));
    },
  },
  {
    name: 'tidy up',
    from: `?at=${bearing.id}`,
    steps: [
      'm',
      onFocus(named(bearing.label)),
      'Alt+ArrowDown',
      atTheTop,
      tabTo('Layout and folding'),
      'Enter',
      (page) => page.getByRole('menu').waitFor(),
      'End',
      'Enter',
    ],
    done: address('pin', null),
  },
  {
    name: 'choose another layout',
    steps: [
      tabTo('Layout and folding'),
      'Enter',
      (page) => page.getByRole('menu').waitFor(),
      'ArrowDown',
      'Enter',
    ],
    done: address('layout', 'top'),
  },
  {
    name: 'choose the dark theme',
    steps: [tabTo('Light or dark'), 'Enter', (page) => page.getByRole('menu').waitFor(), 'End', 'Enter'],
    done: (page) => page.locator('html[data-theme="dark"]').waitFor(),
    after: ['Enter', (page) => page.getByRole('menu').waitFor(), 'Home', 'Enter'],
  },
];

const ASKING: readonly Task[] = [
  {
    name: 'ask why',
    from: `?at=${thesis.id}`,
    steps: ['m', onFocus(named(thesis.label)), 'w'],
    done: (page) => all(page, address('ask', 'why'), address('of', thesis.id), onFocus(named(thesis.label))),
  },
  {
    name: 'ask so what',
    from: `?at=${leaf.id}`,
    steps: ['m', onFocus(named(leaf.label)), 's'],
    done: (page) => all(page, address('ask', 'so-what'), address('of', leaf.id)),
  },
  {
    name: 'ask what is against it',
    from: `?at=${thesis.id}`,
    steps: ['m', onFocus(named(thesis.label)), 'x'],
    done: address('ask', 'against'),
  },
  {
    name: 'look at what is near, further with each press',
    from: `?at=${leaf.id}`,
    steps: ['m', onFocus(named(leaf.label)), 'n', address('steps', '1'), 'n', address('steps', '2')],
    done: (page) => all(page, address('ask', 'near'), onFocus(named(leaf.label))),
  },
  {
    name: 'ask what lies between two statements',
    from: `?at=${leaf.id}`,
    steps: ['m', onFocus(named(leaf.label)), 'k', 'Home', onFocus(named(thesis.label)), 'b'],
    done: (page) => all(page, address('ask', 'between'), address('of', leaf.id), address('and', thesis.id)),
  },
  {
    name: 'take a question back and stay where they are',
    from: `?at=${thesis.id}&ask=why&of=${thesis.id}`,
    steps: ['m', onFocus(named(thesis.label)), 'Escape'],
    done: (page) => all(page, address('ask', null), at(thesis.id), onFocus(named(thesis.label))),
  },
  {
    name: 'filter by an actor',
    steps: [
      'a',
      onFocus('Actors'),
      tabTo(/^Find an actor$/),
      async (page) => page.keyboard.type('south korea'),
      tabTo(/./),
      tabTo('South Korea', 'ArrowDown'),
      'Space',
    ],
    done: address('actor', actorCalled('South Korea')),
    after: ['Escape', atTheTop, tabTo('Find an actor'), 'Control+a', 'Delete'],
  },
  {
    name: 'clear the filter',
    from: `?actor=${actorCalled('South Korea')}`,
    steps: ['c'],
    done: address('actor', null),
  },
];

const OPENING: readonly Task[] = [
  {
    name: 'open and close the export dialog, and be where they were',
    from: `?at=${reason.id}`,
    steps: ['m', onFocus(named(reason.label)), 'p', dialog('Export'), 'Escape', noDialog],
    done: onFocus(named(reason.label)),
  },
  {
    name: 'look at the other maps, and come back',
    from: `?at=${reason.id}`,
    steps: ['m', onFocus(named(reason.label)), 'l', dialog('Maps'), 'Escape', noDialog],
    done: onFocus(named(reason.label)),
  },
  {
    name: 'see all keys, and come back',
    from: `?at=${reason.id}`,
    steps: ['m', onFocus(named(reason.label)), '?', dialog('Keys'), 'Escape', noDialog],
    done: onFocus(named(reason.label)),
  },
  {
    name: 'switch keys that are single characters off, and on again',
    steps: ['?', dialog('Keys'), tabTo(/^$/), 'Space', 'Escape', noDialog, 'p', '?'],
    done: async (page) => {
      await all(page, (each) => each.keyboard.press('Control+/'), dialog('Keys'));
      expect(await page.getByRole('dialog').count()).toBe(1);
      expect(await page.getByRole('checkbox', { name: 'Keys without Ctrl or Alt' }).isChecked()).toBe(false);
    },
    after: [tabTo(/^$/), 'Space', 'Escape', noDialog],
  },
  {
    name: 'close the panel and open it again',
    steps: [
      'a',
      onFocus('Actors'),
      'a',
      (page) => page.getByRole('navigation').waitFor({ state: 'detached' }),
      'a',
    ],
    done: async (page) => {
      await onFocus('Actors')(page);
      expect(await focusedName(page)).toBe('Actors');
    },
  },
];

everyTask([...WALKING, ...FOLDING, ...READING, ...LOOKING, ...ASKING, ...OPENING]);
