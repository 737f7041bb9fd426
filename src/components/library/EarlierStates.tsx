import { TextButton } from '#components/controls/TextButton.tsx';
import { stateWords } from '#components/library/map-words.ts';
import type { MapDeeds } from '#components/library/use-map-deeds.ts';
import type { Listed } from '#store/library/browsing.ts';

interface EarlierStatesProps {
  readonly one: Listed;
  readonly deeds: MapDeeds;
}

/** The states in which a map was before; each can be brought back, and what it replaces is kept in turn. */
export function EarlierStates({ one, deeds }: EarlierStatesProps) {
  return (
    <section className="earlier-states" aria-label={`Earlier states of ${one.map.name}`}>
      <h3 className="section-label">Earlier states</h3>
      <ul>
        {one.map.earlier.map((state) => (
          <li key={`${state.text} ${state.until}`}>
            <span className="earlier-words">{stateWords(state)}</span>
            <TextButton
              onPress={() => deeds.bringBack(one, state)}
              aria-label={`Bring back: ${stateWords(state)}`}
            >
              Bring back
            </TextButton>
            <TextButton
              quiet
              onPress={() => deeds.saveState(one, state)}
              aria-label={`Download: ${stateWords(state)}`}
            >
              Download
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
