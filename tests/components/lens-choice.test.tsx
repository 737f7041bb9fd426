// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { LensChoice } from '#components/actors/LensChoice.tsx';
import { NothingShown } from '#components/filter/NothingShown.tsx';
import { shownPart } from '#store/selectors.ts';
import { onPage } from './on-page.tsx';

afterEach(cleanup);

const names = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'));

function describedBy(element: HTMLElement): string {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

it('offers what takes two actors only where two are chosen', async () => {
  const store = onPage(<LensChoice />);
  store.commands.chooseActors(['drivers']);
  await screen.findByRole('radio', { name: 'Only theirs' });
  expect(names()).toHaveLength(6);
  store.commands.chooseActors(['drivers', 'town']);
  await screen.findByRole('radio', { name: 'Their disputes' });
  expect(names()).toHaveLength(9);
});

it('goes back to the usual way when one of two is let go', async () => {
  const store = onPage(<LensChoice />);
  store.commands.chooseActors(['drivers', 'town']);
  await userEvent.click(await screen.findByRole('radio', { name: 'Their disputes' }));
  expect(store.getState().filter.lens).toBe('disputes');
  store.commands.chooseActors(['town']);
  const usual = await screen.findByRole('radio', { name: 'Theirs and what answers them' });
  await waitFor(() => expect((usual as HTMLInputElement).checked).toBe(true));
});

it('says of each way how many statements it would leave, and then leaves as many', async () => {
  const store = onPage(<LensChoice />);
  store.commands.chooseActors(['drivers', 'town']);
  const radios = await screen.findAllByRole('radio');
  await waitFor(() =>
    expect(radios.map(describedBy).every((words) => /^\d+ statements?$/.test(words))).toBe(true),
  );
  for (const radio of radios) {
    const told = Number.parseInt(describedBy(radio), 10);
    await userEvent.click(radio);
    const shown = shownPart(store.getState());
    const lit = store.getState().filter.lens === 'highlight';
    expect(lit ? shown?.own.size : shown?.nodes.size).toBe(told);
  }
});

it('folds away to a line that says what is chosen', async () => {
  const store = onPage(<LensChoice />);
  store.commands.chooseActors(['drivers']);
  store.commands.chooseLens('unmet');
  const toggle = await screen.findByRole('button', { name: 'Show' });
  await userEvent.click(toggle);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(toggle.textContent).toContain('Objections by them that nothing meets');
  await userEvent.click(toggle);
  expect(screen.getAllByRole('radio')).toHaveLength(6);
});

it('lets go of the actors, and of nothing else', async () => {
  const store = onPage(<LensChoice />);
  store.commands.chooseFacet('types', ['fact']);
  store.commands.chooseActors(['drivers']);
  await userEvent.click(await screen.findByRole('button', { name: 'Clear the chosen actor' }));
  expect(store.getState().filter.actors).toEqual([]);
  expect(store.getState().filter.types).toEqual(['fact']);
});

it('has it said in words when a way leaves nothing', async () => {
  const store = onPage(<NothingShown />);
  store.commands.chooseActors(['town']);
  store.commands.chooseLens('unmet');
  expect(await screen.findByText('In this map Town of Müllheim objects to nothing.')).toBeTruthy();
});
