// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Aside from '#components/app/Aside.tsx';
import KeptBar from '#components/questions/KeptBar.tsx';
import type { ArgumentMap } from '#domain/map.ts';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function aside(id: string | null, map?: ArgumentMap) {
  const store = onPage(<Aside />, map);
  act(() => store.commands.select(id));
  return store;
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const link = (name: string) => screen.getByRole('link', { name: `“${name}”` });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

describe('the questions of a statement', () => {
  it('say how much there is to tell, or why there is nothing', () => {
    aside('keep');
    expect(button(/^Why\?/).textContent).toBe('Why? 2 steps');
    expect(button(/^Against\?/).textContent).toBe('Against? 1 step');
    expect(button(/^So what\?/).textContent).toBe('So what? it is the thesis');
    expect(button(/^So what\?/)).toHaveProperty('disabled', true);
    expect(button(/within 1 step,/).textContent).toBe('1 (3)');
    expect(button(/within 3 steps, no more/)).toHaveProperty('disabled', true);
  });

  it('are answered in its place, where the focus goes on', async () => {
    const store = aside('keep');
    await userEvent.click(button(/^Why\?/));
    expect(store.getState().filter.question).toEqual({ kind: 'why', of: 'keep' });
    expect(screen.getByRole('complementary', { name: 'Answer' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Why “Keep the bridge”?'));
  });

  it('are asked by keys, with one stop for all of a row', async () => {
    const store = aside('keep');
    act(() => button(/^Why\?/).focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button(/^Against\?/));
    await userEvent.keyboard('{Enter}');
    expect(store.getState().filter.question).toEqual({ kind: 'against', of: 'keep' });
  });

  it('of a step ask what is against it', async () => {
    const store = aside('protects');
    expect(button(/^Against\?/).textContent).toBe('Against? 1 step');
    expect(screen.queryByRole('button', { name: /^Why\?/ })).toBeNull();
    await userEvent.click(button(/^Against\?/));
    expect(store.getState().filter.question).toEqual({ kind: 'against', of: 'protects' });
    expect(headings()[0]).toMatch(/^What is against the step that “It is 300 years old”, together with/);
  });

  it('of a step that nothing is aimed at are not there', () => {
    aside('blocks');
    expect(screen.queryByRole('button', { name: /^Against\?/ })).toBeNull();
  });

  it('are there for a statement that nothing touches', () => {
    aside('a', mapOf({ nodes: ['a'] }));
    for (const name of [/^Why/, /^So what/, /^Against/, /within 1 step,/, /^All/]) {
      expect(button(name)).toHaveProperty('disabled', true);
    }
  });
});

describe('an answer', () => {
  const MAP = mapOf({
    edges: ['a -> t', 'b -> t', 's -> a', 's -> b', 'x -> s', 'o -> t attacks'],
    thesis: ['t'],
  });

  function answer(map: ArgumentMap = MAP, of = 't') {
    const store = onPage(<Aside />, map);
    act(() => store.commands.ask({ kind: 'why', of }));
    return store;
  }

  it('is a list of numbered sentences, those that bear on others under them', () => {
    answer();
    const top = within(screen.getByRole('complementary')).getAllByRole('list')[0];
    const lines = [...(top?.querySelectorAll('.answer-line') ?? [])].map((line) => line.textContent);
    expect(lines).toEqual([
      '1 “a” supports “t”',
      '1.1 “s” supports “a”',
      '1.1.1 “x” supports “s”',
      '2 “b” supports “t”',
      '2.1 “s” supports “b” → see 1.1.1',
    ]);
    expect(top?.querySelectorAll(':scope > li > ol > li > ol')).toHaveLength(1);
  });

  it('leads to each statement and step in it, and stays where it is', async () => {
    const store = answer();
    const [first] = screen.getAllByRole('link', { name: '“s”' });
    if (first) await userEvent.click(first);
    expect(store.getState().selected).toBe('s');
    expect(screen.getByRole('complementary', { name: 'Answer' })).toBeTruthy();
    expect(first?.getAttribute('aria-current')).toBe('true');
    const [verb] = screen.getAllByRole('link', { name: 'supports' });
    if (verb) await userEvent.click(verb);
    expect(store.getState().selected).toBe('e1');
  });

  it('points at what is pointed at, and at what has the focus', async () => {
    const store = answer();
    await userEvent.hover(link('x'));
    expect(store.getState().pointed).toBe('x');
    await userEvent.unhover(link('x'));
    expect(store.getState().pointed).toBeNull();
    act(() => link('x').focus());
    expect(store.getState().pointed).toBe('x');
  });

  it('refers to what is told elsewhere, and a press leads there', async () => {
    answer();
    await userEvent.click(screen.getByRole('link', { name: '1.1.1' }));
    expect(document.activeElement).toBe(link('x'));
  });

  it('and the details stand behind one another, and either can be closed', async () => {
    const store = answer();
    act(() => store.commands.select('a'));
    expect(headings()).toEqual(['a']);
    await userEvent.click(button(/^Answer$/));
    expect(headings()).toEqual(['Why “t”?']);
    await userEvent.click(button(/^Details: a$/));
    expect(headings()).toEqual(['a']);
    await userEvent.click(button(/^Close details$/));
    expect(store.getState().selected).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Why “t”?'));
    act(() => store.commands.select('a'));
    await userEvent.click(button(/^Answer$/));
    await userEvent.click(button(/^Close question$/));
    expect(store.getState().filter.question).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('a'));
  });

  it('is closed by Escape', async () => {
    const store = answer();
    act(() => link('x').focus());
    await userEvent.keyboard('{Escape}');
    expect(store.getState().filter.question).toBeNull();
  });

  it('that is empty says why', () => {
    answer(MAP, 'x');
    expect(screen.getByText('The map gives no reason for it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy as text' })).toBeNull();
  });

  it('says how much of it other filters keep off the map', () => {
    const store = answer();
    act(() => store.commands.chooseFacet('types', ['fact']));
    expect(screen.getByText(/^5 of these statements are not on the map/)).toBeTruthy();
  });

  it('of a thousand lines shows the first, and the rest when asked', async () => {
    answer(mapOf({ edges: Array.from({ length: 300 }, (_, i) => `n${i} -> t`) }));
    expect(document.querySelectorAll('.answer-line')).toHaveLength(120);
    await userEvent.click(button(/^Show the other 180 lines$/));
    expect(document.querySelectorAll('.answer-line')).toHaveLength(300);
    await waitFor(() => expect(document.activeElement).toBe(link('n120')));
  });

  it('of what is near can be made wider and narrower', async () => {
    const store = onPage(<Aside />, MAP);
    act(() => store.commands.ask({ kind: 'near', of: 't', steps: 1 }));
    expect(button(/within 1 step,/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button(/within 2 steps/));
    expect(store.getState().filter.question).toEqual({ kind: 'near', of: 't', steps: 2 });
    expect(document.activeElement).toBe(button(/within 2 steps/));
    expect(screen.getByText('Two steps away')).toBeTruthy();
  });

  it('is copied as text', async () => {
    const store = answer();
    const user = userEvent.setup();
    await user.click(button(/^Copy as text$/));
    await waitFor(() => expect(button(/^Copied$/)).toBeTruthy());
    expect(await navigator.clipboard.readText()).toMatch(/^Why “t”\?\n\n1\. “a” supports “t”\n {2}1\.1\. /);
    expect(store.getState().said.words).toBe('The answer was copied as text.');
  });

  it('shows its text to be copied by hand where the browser does not allow it', async () => {
    const store = answer();
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button(/^Copy as text$/));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /did not allow copying/ });
    expect(field.value).toContain('1.1.1. “x” supports “s”');
    expect(document.activeElement).toBe(field);
    expect(store.getState().said.words).toContain('did not allow');
  });

  it('is shown on the map from another display', async () => {
    const store = answer();
    expect(screen.queryByRole('button', { name: 'Show on the map' })).toBeNull();
    act(() => store.commands.chooseDisplay('table'));
    await userEvent.click(button(/^Show on the map$/));
    expect(store.getState().display).toBe('map');
  });
});

describe('a statement kept to compare', () => {
  it('can be compared with any other', async () => {
    const store = aside('old');
    await userEvent.click(button(/^Keep this to compare$/));
    expect(store.getState().marked).toBe('old');
    expect(document.activeElement).toBe(button(/^Kept to compare: let go$/));
    act(() => store.commands.select('narrow'));
    await userEvent.click(button(/^What lies between “It is 300 years old” and this\? 2 steps$/));
    expect(store.getState().filter.question).toEqual({ kind: 'between', of: 'old', and: 'narrow' });
    expect(store.getState().marked).toBeNull();
  });

  it('says so where nothing joins it to the other', () => {
    const store = aside('a', mapOf({ nodes: ['a', 'b'] }));
    act(() => store.commands.mark('b'));
    expect(button(/nothing joins the two$/)).toHaveProperty('disabled', true);
  });

  it('is named above the map, and let go there', async () => {
    const store = onPage(<KeptBar marked="old" />);
    act(() => store.commands.mark('old'));
    expect(screen.getByText('“It is 300 years old”')).toBeTruthy();
    await userEvent.click(button(/^Show$/));
    expect(store.getState().selected).toBe('old');
    await userEvent.click(button(/^Let go$/));
    expect(store.getState().marked).toBeNull();
  });
});
