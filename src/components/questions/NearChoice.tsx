import { useMemo } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { Question } from '#analysis/filter.ts';
import { type Askable, circles } from '#analysis/questions/askable.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { AskButton } from '#components/questions/AskButton.tsx';
import type { Id } from '#domain/map.ts';

interface NearChoiceProps {
  readonly of: Id;
  readonly onAsk: (question: Question) => void;
}

/** How wide the circle around a statement is to be: one, two or three steps, or all that is joined to it. */
export function NearChoice({ of, onAsk }: NearChoiceProps) {
  const map = useMap();
  const asked = useApp((state) => state.filter.question);
  const choices = useMemo(() => circles(map, of), [map, of]);
  const isAsked = ({ question }: Askable): boolean =>
    asked?.kind === 'near' && question.kind === 'near' && asked.of === of && asked.steps === question.steps;
  return (
    <div className="ask-near">
      <span className="ask-near-label" aria-hidden>
        Near it, in steps
      </span>
      <Toolbar className="ask-row ask-circles" aria-label="What is near it">
        {choices.map((choice) => (
          <AskButton
            key={choice.label}
            askable={choice}
            name={nameOf(choice)}
            // A circle that is shown can be left for a narrower one, even where it holds no more than that.
            asked={isAsked(choice)}
            onAsk={onAsk}
          />
        ))}
      </Toolbar>
    </div>
  );
}

function nameOf({ label, note, empty }: Askable): string {
  const circle =
    label === 'All'
      ? 'All that is joined to it'
      : `Near: within ${label} ${label === '1' ? 'step' : 'steps'}`;
  return `${circle}, ${empty ? 'no more than that' : `${note} in all`}`;
}
