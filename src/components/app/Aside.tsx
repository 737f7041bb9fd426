import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Question } from '#analysis/filter.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap } from '#components/app/use-map.ts';
import DetailsPanel from '#components/details/DetailsPanel.tsx';
import { AnswerPanel } from '#components/questions/AnswerPanel.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { State } from '#store/state.ts';
import '#styles/aside.css';

/** What stands at the right of the map: the answer to the question, the details of what is selected, or both in turn. */
export default function Aside() {
  const selected = useApp((state) => state.selected);
  const question = useApp((state) => state.filter.question);
  const front = useApp(frontOf);
  const { select, ask, face } = useCommands();
  const read = useRef<Question | null>(null);
  const both = selected !== null && question !== null;

  /** Closes what is in front; focus goes to what stood behind it or, where nothing did, to the map. */
  const close = (): void => {
    if (front === 'answer') ask(null);
    else select(null);
    if (front === 'details') face('answer');
    if (both) queueMicrotask(focusDetails);
    else focusMap();
  };

  return (
    <aside
      className="details"
      aria-label={front === 'answer' ? 'Answer' : 'Details'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      {both && <FaceChoice front={front} />}
      {question !== null && front === 'answer' ? (
        <AnswerPanel question={question} read={read} onClose={close} />
      ) : (
        <DetailsPanel onClose={close} />
      )}
    </aside>
  );
}

/** Which of the two is in front: what a reader looked at last, of what there is. */
function frontOf({ aside, selected, filter }: State): State['aside'] {
  if (filter.question === null) return 'details';
  return selected === null ? 'answer' : aside;
}

function FaceChoice({ front }: { readonly front: State['aside'] }) {
  const map = useMap();
  const selected = useApp((state) => state.selected) ?? '';
  const { face } = useCommands();
  const label = lookupOf(map).node.get(selected)?.label ?? 'the step';
  return (
    <fieldset className="face-choice" aria-label="Beside the map">
      <Button className="face" aria-pressed={front === 'answer'} onPress={() => face('answer')}>
        Answer
      </Button>
      <Button className="face" aria-pressed={front === 'details'} onPress={() => face('details')}>
        <span className="face-label">
          Details: <bdi>{label}</bdi>
        </span>
      </Button>
    </fieldset>
  );
}
