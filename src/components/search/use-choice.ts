import type { Findable } from '#analysis/search/findable.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import type { Id } from '#domain/map.ts';

/** What choosing a hit does, by its kind. */
export const CHOICE_WORDS: Readonly<Record<Findable['kind'], string>> = {
  statement: 'Go to it',
  step: 'Go to it',
  actor: 'Filter by this actor',
  chapter: 'Show this chapter',
  source: 'List its statements',
};

/** What happens when a hit is chosen. All but a source, whose statements are listed, closes the search. */
export function useChoice(onClose: () => void, onSource: (source: Id) => void): (found: Findable) => void {
  const { select, chooseActors, chooseFacet, chooseDisplay } = useCommands();
  const display = useApp((state) => state.display);

  const goTo = (id: Id): void => {
    // The other ways to look at the map have no place for a single statement.
    if (display === 'actors' || display === 'matrix') chooseDisplay('map');
    select(id);
  };
  const acts: Readonly<Record<Findable['kind'], (id: Id) => void>> = {
    statement: goTo,
    step: goTo,
    actor: (id) => chooseActors([id]),
    chapter: (id) => chooseFacet('topics', [id]),
    source: onSource,
  };
  return ({ kind, id }) => {
    acts[kind](id);
    if (kind === 'source') return;
    onClose();
    // Asked for before the dialog asks for its own: what had the focus before gets it back only where nobody else has.
    requestAnimationFrame(focusMap);
  };
}
