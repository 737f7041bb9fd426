import { useMemo } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { Question } from '#analysis/filter.ts';
import { askables } from '#analysis/questions/askable.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import { useMap } from '#components/app/use-map.ts';
import { AskButton } from '#components/questions/AskButton.tsx';
import { Compare } from '#components/questions/Compare.tsx';
import { NearChoice } from '#components/questions/NearChoice.tsx';
import type { Id } from '#domain/map.ts';
import '#styles/questions.css';

interface AskBarProps {
  /** A node or a step. */
  readonly of: Id;
  readonly step?: boolean;
}

/** What can be asked of a statement, each question with how much there is to tell; of a step only what has an answer. */
export function AskBar({ of, step = false }: AskBarProps) {
  const map = useMap();
  const asked = useApp((state) => state.filter.question);
  const { ask } = useCommands();
  const questions = useMemo(() => askables(map, of), [map, of]);
  if (step && questions.every(({ empty }) => empty)) return null;
  const askAndRead = (question: Question): void => {
    ask(question);
    // The pressed button makes room for the answer: focus goes on at its heading, once that is there.
    queueMicrotask(focusDetails);
  };
  return (
    <div className="ask-bar">
      <Toolbar className="ask-row" aria-label={step ? 'Ask of this step' : 'Ask of this statement'}>
        {questions.map((askable) => (
          <AskButton
            key={askable.label}
            askable={askable}
            asked={asked?.kind === askable.question.kind && 'of' in asked && asked.of === of}
            onAsk={askAndRead}
          />
        ))}
      </Toolbar>
      {!step && <NearChoice of={of} onAsk={askAndRead} />}
      {!step && <Compare of={of} onAsk={askAndRead} />}
    </div>
  );
}
