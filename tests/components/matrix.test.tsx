// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import MatrixDisplay from '#components/matrix/MatrixDisplay.tsx';
import { mapOf } from '../build-map.ts';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

const MAP = mapOf({
  actors: ['East', 'Envoy<East', 'West', 'Mute'],
  nodes: ['e@East', 'v@Envoy', 'w@West', 'x@West', 'law'],
  edges: ['e -> w attacks', 'v -> w attacks', 'v -> w', 'law -> w', 'x -> e undercuts', 'x -> e'],
});

const count = (name: string) => screen.getByRole('button', { name });
const heads = () =>
  screen.getAllByRole('rowheader').map((head) => head.querySelector('.matrix-name')?.textContent);
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the matrix', () => {
  it('says of every count who supports or objects to whom, and how often', () => {
    onPage(<MatrixDisplay />, MAP);
    expect(screen.getByRole('grid', { name: 'Who supports and who objects to whom' })).toBeTruthy();
    expect(count('Envoy supports West: 1 step').textContent).toBe('1');
    expect(count('Somebody not named supports West: 1 step')).toBeTruthy();
    expect(screen.getByRole('gridcell', { name: 'Envoy on East: no step' }).textContent).toBe('');
    expect(
      screen.getByRole('gridcell', { name: 'West on everybody: 1 in support, 1 step in objection' }),
    ).toBeTruthy();
    expect(screen.getByText(/^No step here is by or about Mute/)).toBeTruthy();
  });

  it('asks for the steps of the count that is pressed, keeps all others in sight, and lets go of it again', async () => {
    const store = onPage(<MatrixDisplay />, MAP);
    const cells = screen.getAllByRole('gridcell').length;
    const name = 'Envoy objects to West: 1 step';
    await userEvent.click(count(name));
    expect(store.getState().filter.question).toEqual({
      kind: 'steps',
      side: 'against',
      by: 'Envoy',
      on: 'West',
      alone: true,
    });
    expect(store.getState().aside).toBe('answer');
    expect(count(name).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('gridcell')).toHaveLength(cells);
    await userEvent.click(count(name));
    expect(store.getState().filter.question).toBeNull();
    expect(count(name).getAttribute('aria-pressed')).toBe('false');
  });

  it('counts members with their wholes on request, and asks anew for what is pressed', async () => {
    const store = onPage(<MatrixDisplay />, MAP);
    await userEvent.click(count('East objects to West: 1 step'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Roll up members' }));
    expect(count('East objects to West: 2 steps').getAttribute('aria-pressed')).toBe('true');
    expect(store.getState().filter.question).toEqual({
      kind: 'steps',
      side: 'against',
      by: 'East',
      on: 'West',
    });
    expect(screen.queryByRole('rowheader', { name: /Envoy/ })).toBeNull();
  });

  it('counts only what is shown, and says so', async () => {
    const store = onPage(<MatrixDisplay />, MAP);
    store.commands.chooseFacet('relations', ['supports']);
    expect(await screen.findByText(/^3 of 6 steps, as filtered/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /objects to/ })).toBeNull();
  });

  it('goes to the map with what is pressed', async () => {
    const store = onPage(<MatrixDisplay />, MAP);
    expect(screen.queryByRole('button', { name: 'Show on the map' })).toBeNull();
    store.commands.chooseDisplay('matrix');
    await userEvent.click(count('Envoy supports West: 1 step'));
    await userEvent.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect(store.getState().display).toBe('map');
    expect(store.getState().filter.question).not.toBeNull();
  });

  it('puts rows and columns in the order that is asked for', async () => {
    onPage(<MatrixDisplay />, MAP);
    expect(heads()[0]).toBe('Envoy');
    await userEvent.click(screen.getByRole('button', { name: /Rows/ }));
    await userEvent.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'Name' }));
    expect(heads()).toEqual(['East', 'Envoy', 'West', 'Nobody named', undefined]);
  });
});

describe('by keyboard the matrix', () => {
  it('is one tab stop, and arrows go from count to count, over empty cells too', async () => {
    onPage(<MatrixDisplay />, MAP);
    const stops = screen.getByRole('grid').querySelectorAll('[tabindex="0"]');
    expect(stops).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    expect(focused()).toBe('Envoy supports West: 1 step');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Envoy objects to West: 1 step');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Envoy on East: no step');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Envoy objects to West: 1 step');
    await userEvent.keyboard('{End}');
    expect(
      screen.getByRole('gridcell', { name: 'Envoy on everybody: 1 in support, 1 step in objection' }),
    ).toBe(document.activeElement);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(
      screen.getByRole('gridcell', { name: 'Everybody on everybody: 3 in support, 3 steps in objection' }),
    ).toBe(document.activeElement);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('Envoy supports West: 1 step');
  });

  it('presses with Enter and lets go with Escape, and keeps the focus', async () => {
    const store = onPage(<MatrixDisplay />, MAP);
    count('Envoy objects to West: 1 step').focus();
    await userEvent.keyboard('{Enter}');
    expect(store.getState().filter.question).toMatchObject({ by: 'Envoy', on: 'West', side: 'against' });
    await userEvent.keyboard('{Escape}');
    expect(store.getState().filter.question).toBeNull();
    expect(focused()).toBe('Envoy objects to West: 1 step');
  });
});

describe('instead of a matrix', () => {
  it('words say that nobody is named, or that no step is shown', () => {
    onPage(<MatrixDisplay />, mapOf({ edges: ['a -> b'] }));
    expect(screen.getByText(/names no actors/)).toBeTruthy();
    cleanup();
    onPage(<MatrixDisplay />, mapOf({ nodes: ['a@x'] }));
    expect(screen.getByText(/No step is shown/)).toBeTruthy();
  });
});

it('shows a portion of very many actors, says so, and more on request', async () => {
  const nodes = Array.from({ length: 80 }, (_, i) => `n${i}@a${i}`);
  const edges = nodes.map((_, i) => `n${i} -> n0`);
  onPage(<MatrixDisplay />, mapOf({ nodes, edges }));
  const rows = () => screen.getByRole('grid').querySelectorAll('tbody tr').length;
  expect(rows()).toBe(60);
  expect(screen.getByText('Shown are the first 60 of 80 rows.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show 60 more' }));
  expect(rows()).toBe(80);
});
