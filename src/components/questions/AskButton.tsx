import { Button } from 'react-aria-components/Button';
import type { Question } from '#analysis/filter.ts';
import type { Askable } from '#analysis/questions/askable.ts';

interface AskButtonProps {
  readonly askable: Askable;
  /** What it is called where its label alone would not say. */
  readonly name?: string;
  /** Whether its answer is the one that is shown. */
  readonly asked: boolean;
  readonly onAsk: (question: Question) => void;
}

/** A question with how much there is to tell; where that is nothing, it says so and cannot be pressed. */
export function AskButton({ askable, name, asked, onAsk }: AskButtonProps) {
  const { question, label, note, empty } = askable;
  return (
    <Button
      className="ask-button"
      {...(name === undefined ? {} : { 'aria-label': name })}
      aria-pressed={asked}
      isDisabled={empty}
      onPress={() => onAsk(question)}
    >
      <span className="ask-label">{label}</span>{' '}
      <span className="ask-note">{name === undefined ? note : `(${note})`}</span>
    </Button>
  );
}
