import { Check, Copy, Map as MapIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Question } from '#analysis/filter.ts';
import { answerText } from '#analysis/questions/question-words.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { copiedText } from '#components/app/copied-text.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';

/** What can be done with an answer: copy it as text, and look at it on the map. */
export function AnswerTools({ question }: { readonly question: Question }) {
  const map = useMap();
  const display = useApp((state) => state.display);
  const { chooseDisplay, say } = useCommands();
  const [copying, setCopying] = useState<'done' | 'denied' | null>(null);
  const [copied, setCopied] = useState(question);
  if (copied !== question) {
    setCopied(question);
    setCopying(null);
  }
  const copy = async (): Promise<void> => {
    const done = await copiedText(answerText(map, question));
    setCopying(done ? 'done' : 'denied');
    say(
      done
        ? 'The answer was copied as text.'
        : 'The browser did not allow copying. The text is shown instead.',
    );
  };
  return (
    <div className="answer-tools">
      <TextButton onPress={() => void copy()}>
        {copying === 'done' ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
        {copying === 'done' ? 'Copied' : 'Copy as text'}
      </TextButton>
      {display !== 'map' && (
        <TextButton onPress={() => chooseDisplay('map')}>
          <MapIcon aria-hidden size={14} />
          Show on the map
        </TextButton>
      )}
      {copying === 'denied' && <TextToSelect text={answerText(map, question)} />}
    </div>
  );
}

/** The text itself, selected, for whoever may not have it copied. */
function TextToSelect({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <label className="answer-text">
      The browser did not allow copying. Here is the text, to be copied by hand:
      <textarea ref={field} readOnly rows={7} value={text} />
    </label>
  );
}
