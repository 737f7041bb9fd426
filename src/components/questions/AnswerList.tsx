import { Link as Anchor } from 'react-aria-components/Link';
import type { NestedLink } from '#analysis/questions/nesting.ts';
import { seeRuns } from '#analysis/questions/question-words.ts';
import { StepSentence } from '#components/questions/StepSentence.tsx';
import type { Id } from '#domain/map.ts';

interface AnswerListProps {
  readonly links: readonly NestedLink[];
  /** Makes a number the id of an element. */
  readonly idOf: (number: string) => string;
  readonly onFollow: (id: Id) => void;
}

/** Numbered sentences, lists in lists. */
export function AnswerList({ links, idOf, onFollow }: AnswerListProps) {
  return (
    <ol className="answer-list">
      {links.map(({ link, fresh, under }) => (
        <li key={link.number} id={idOf(link.number)}>
          <p className={link.edge ? 'answer-line' : 'answer-line answer-heading'}>
            <span className="answer-number">{link.number}</span>{' '}
            {link.edge ? <StepSentence edge={link.edge} fresh={fresh} onFollow={onFollow} /> : link.words}
            {link.see.length > 0 && <SeeAlso see={link.see} idOf={idOf} />}
          </p>
          {under.length > 0 && <AnswerList links={under} idOf={idOf} onFollow={onFollow} />}
        </li>
      ))}
    </ol>
  );
}

/** Where it goes on, if that is told elsewhere: a press leads there. */
function SeeAlso({ see, idOf }: { readonly see: readonly string[]; readonly idOf: AnswerListProps['idOf'] }) {
  return (
    <span className="answer-see">
      {' '}
      → see{' '}
      {seeRuns(see).map(({ first, last }, i) => (
        <span key={first}>
          {i > 0 && ', '}
          <Anchor className="sentence-link" onPress={() => focusLine(idOf(first))}>
            {first === last ? first : `${first} to ${last}`}
          </Anchor>
        </span>
      ))}
    </span>
  );
}

/** Moves the focus to what can be pressed first in a line; of a heading, in the line below it. */
function focusLine(id: string): void {
  document.getElementById(id)?.querySelector<HTMLElement>('.sentence-link')?.focus();
}
