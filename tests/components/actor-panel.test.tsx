// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import ActorPanel from '#components/actors/ActorPanel.tsx';
import { FilterLine } from '#components/filter/FilterLine.tsx';
import { shownPart } from '#store/selectors.ts';
import { onPage } from './on-page.tsx';
import { smallDebate } from './small-debate.ts';

afterEach(cleanup);

const row = (name: RegExp) => screen.getByRole('row', { name });

describe('the actor panel', () => {
  it('shows members under their whole, with what each side asserts', () => {
    onPage(<ActorPanel />);
    expect(row(/Müllheim/).getAttribute('aria-level')).toBe('1');
    expect(row(/Ada Mayor/).getAttribute('aria-level')).toBe('2');
    expect(row(/Müllheim/).textContent).toContain('3 statements');
    expect(row(/Ada Mayor/).textContent).toContain('1 statement');
  });

  it('filters by the actor that is chosen, and lets go of it again', async () => {
    const store = onPage(<ActorPanel />);
    await userEvent.click(row(/Drivers/));
    expect(store.getState().filter.actors).toEqual(['drivers']);
    await userEvent.click(row(/Drivers/));
    expect(store.getState().filter.actors).toEqual([]);
  });

  it('takes in the people of a state that is chosen', async () => {
    const store = onPage(<ActorPanel />);
    await userEvent.click(row(/Müllheim/));
    await userEvent.click(screen.getByRole('radio', { name: 'Only theirs' }));
    expect([...(shownPart(store.getState())?.nodes ?? [])]).toEqual(['keep', 'old', 'stay']);
  });

  it('chooses several actors one after the other', async () => {
    const store = onPage(<ActorPanel />);
    await userEvent.click(row(/Drivers/));
    await userEvent.click(row(/Silent/));
    expect(store.getState().filter.actors).toEqual(['drivers', 'quiet']);
  });

  it('works by keyboard alone', async () => {
    const store = onPage(<ActorPanel />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown} ');
    expect(store.getState().filter.actors).toEqual(['mayor']);
  });

  it('finds an actor by another name and without its accent, and keeps who was chosen before', async () => {
    const store = onPage(<ActorPanel />);
    await userEvent.click(row(/Drivers/));
    await userEvent.type(screen.getByRole('searchbox'), 'City Hall');
    expect(screen.getAllByRole('row')).toHaveLength(1);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'mullheim');
    await userEvent.click(row(/Müllheim/));
    expect(store.getState().filter.actors).toEqual(['drivers', 'town']);
  });

  it('says so when nobody is found', async () => {
    onPage(<ActorPanel />);
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('Nobody in this map is called that.')).toBeTruthy();
  });

  it('selects an actor of two wholes in both places at once', async () => {
    const actors = smallDebate.actors.map((actor) =>
      actor.id === 'mayor' ? { ...actor, partOf: ['town', 'drivers'] } : actor,
    );
    onPage(<ActorPanel />, { ...smallDebate, actors });
    const [first] = screen.getAllByRole('row', { name: /Ada Mayor/ });
    if (first) await userEvent.click(first);
    const chosen = screen
      .getAllByRole('row', { name: /Ada Mayor/ })
      .map((item) => item.getAttribute('aria-selected'));
    expect(chosen).toEqual(['true', 'true']);
  });

  it('asks to choose somebody before it offers ways of filtering', () => {
    onPage(<ActorPanel />);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/Choose one or several/)).toBeTruthy();
  });
});

describe('the filter line', () => {
  it('says in words what is shown and clears it', async () => {
    const store = onPage(<FilterLine />);
    store.commands.chooseActors(['mayor']);
    expect(await screen.findByText(/Ada Mayor and what answers/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filter' }));
    expect(store.getState().filter.actors).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
