import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import { copiedText } from '#components/app/copied-text.ts';
import { TextButton } from '#components/controls/TextButton.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** What is spoken once it is copied. */
  readonly copied: string;
  readonly rows: number;
}

const DENIED = 'The browser does not allow copying here. The text is selected: copy it by hand.';

/** A text to be taken along; where the browser will not copy it, it is selected to be copied by hand. */
export function CopyField({ label, text, copied, rows }: CopyFieldProps) {
  const { say } = useCommands();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  // What was copied is copied no longer once the text is another.
  const last = outcome?.text === text ? outcome : null;
  const copy = async (): Promise<void> => {
    const done = await copiedText(text);
    setOutcome({ text, done });
    say(done ? copied : DENIED);
    if (done) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div className="copy-field">
      <label className="section-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <TextButton onPress={() => void copy()}>
        {last?.done ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
        {last?.done ? 'Copied' : 'Copy'}
      </TextButton>
      {last && !last.done && <p className="copy-denied">{DENIED}</p>}
    </div>
  );
}
