import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Question } from '#analysis/filter.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { stepCount } from '#analysis/questions/chain.ts';
import { nested } from '#analysis/questions/nesting.ts';
import { questionWords, restWords } from '#analysis/questions/question-words.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { PanelHead } from '#components/controls/PanelHead.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import { AnswerList } from '#components/questions/AnswerList.tsx';
import { AnswerTools } from '#components/questions/AnswerTools.tsx';
import { NearChoice } from '#components/questions/NearChoice.tsx';
import type { Id } from '#domain/map.ts';
import { askedAbout } from '#store/selectors.ts';
import '#styles/answer.css';
import '#styles/details.css';
import '#styles/questions.css';

/** Lines that are shown at first; who reads on asks for the rest. */
const AT_FIRST = 120;

interface AnswerPanelProps {
  readonly question: Question;
  /** The question whose answer was read last. */
  readonly read: RefObject<Question | null>;
  readonly onClose: () => void;
}

/** The answer to the question: numbered sentences, of which every statement and step leads to its place on the map. */
export function AnswerPanel({ question, read, onClose }: AnswerPanelProps) {
  const map = useMap();
  const shown = useShown();
  const { select, face, ask } = useCommands();
  const { links, count, nodes } = answerTo(map, question);
  const [whole, setWhole] = useState<Question | null>(null);
  const told = whole === question ? links : links.slice(0, AT_FIRST);
  const asked = useApp(askedAbout);
  const tree = useMemo(() => nested(map, asked, told), [map, asked, told]);
  const name = useId();
  const idOf = (number: string): string => `${name}-${number}`;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever comes back from the details finds the place again.
    if (read.current === question)
      body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    else if (body.current) body.current.scrollTop = 0;
    read.current = question;
  }, [read, question]);

  const follow = (id: Id): void => {
    select(id);
    face('answer');
  };
  const hidden = [...nodes].filter((id) => !shown.nodes.has(id)).length;
  const rest = restWords(map, question);
  return (
    <>
      <PanelHead closeLabel="Close question" onClose={onClose}>
        <span className="section-label">{count > 0 ? stepCount(count) : 'No answer'}</span>
      </PanelHead>
      <div className="details-body answer" ref={body}>
        <h2 tabIndex={-1}>{questionWords(map, question)}</h2>
        {question.kind === 'near' && <NearChoice of={question.of} onAsk={ask} />}
        {links.length > 0 && <AnswerTools question={question} />}
        {hidden > 0 && (
          <p className="answer-rest">
            {hidden === 1 ? 'One of these statements is' : `${hidden} of these statements are`} not on the
            map: the other filters hide {hidden === 1 ? 'it' : 'them'}.
          </p>
        )}
        <AnswerList links={tree} idOf={idOf} onFollow={follow} />
        {told.length < links.length && (
          <TextButton
            onPress={() => {
              setWhole(question);
              const next = links[AT_FIRST]?.number ?? '';
              // The pressed button is gone then: reading goes on where it stood.
              requestAnimationFrame(() =>
                document.getElementById(idOf(next))?.querySelector<HTMLElement>('.sentence-link')?.focus(),
              );
            }}
          >
            Show the other {(links.length - told.length).toLocaleString('en')} lines
          </TextButton>
        )}
        {rest && told.length === links.length && <p className="answer-rest">{rest}</p>}
      </div>
    </>
  );
}
