import { useMemo, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { partAsMap } from '#analysis/part-as-map.ts';
import { useCommands } from '#components/app/app-store.ts';
import { download } from '#components/app/download.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { Losses } from '#components/data/Losses.tsx';
import { useTextCopy } from '#components/data/use-text-copy.ts';
import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { fileSizeWords } from '#components/picture/picture-words.ts';
import { listed } from '#domain/words.ts';
import { EXPORT_FORMATS } from '#formats/catalogue.ts';
import type { ExportFormat } from '#formats/export-format.ts';
import { lossReport } from '#formats/loss-report.ts';
import { fileName } from '#picture/file-name.ts';
import '#styles/data.css';
import '#styles/lens.css';

const SUBJECTS = ['map', 'shown'] as const;
const SUBJECT_WORDS = { map: 'Whole map', shown: 'What is shown' } as const;

/** Saves the map in a format that other programs read, and says before that what the format cannot hold. */
export function DataPart() {
  const map = useMap();
  const shown = useShown();
  const { say } = useCommands();
  const whole = shown.nodes.size === map.nodes.length && shown.edges.size === map.edges.length;
  const [wanted, setSubject] = useState<(typeof SUBJECTS)[number]>('shown');
  const [format, setFormat] = useState<ExportFormat | undefined>(EXPORT_FORMATS[0]);
  const [result, setResult] = useState('');
  const { copied, copy } = useTextCopy();
  const subject = whole ? 'map' : wanted;
  const part = useMemo(() => (subject === 'map' ? map : partAsMap(map, shown)), [map, shown, subject]);
  const losses = useMemo(() => (format ? lossReport(part, format) : []), [part, format]);
  const written = useMemo(() => format?.write(part) ?? [], [part, format]);
  if (!format) return null;

  const save = (): void => {
    const name = fileName(map.title);
    const files = written.map(({ ending, text }) => ({
      name: name + ending,
      file: new Blob([text], { type: format.mediaType }),
    }));
    for (const { name, file } of files) download(file, name);
    const words = `Saved ${listed(files.map(({ name, file }) => `${name}, ${fileSizeWords(file.size)}`))}.`;
    setResult(words);
    say(words);
  };
  const [only, ...more] = written;

  return (
    <div className="data">
      <RadioGroup
        className="data-formats"
        value={format.id}
        onChange={(id) => {
          setFormat(EXPORT_FORMATS.find((known) => known.id === id));
          setResult('');
        }}
      >
        <Label className="section-label">Format</Label>
        {EXPORT_FORMATS.map(({ id, label, hint }) => (
          <Radio key={id} value={id} className="data-format">
            <span className="lens-dot" aria-hidden />
            <span className="data-format-words">
              <span className="data-format-label">{label}</span>
              <span className="data-format-hint">{hint}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="data-side">
        {!whole && (
          <ChoiceRow
            label="Subject"
            choices={SUBJECTS}
            words={(one) => SUBJECT_WORDS[one]}
            value={subject}
            onChange={setSubject}
          />
        )}
        <Losses format={format} losses={losses} empty={part.nodes.length === 0} />
        <div className="data-foot">
          {only && more.length === 0 && <TextButton onPress={() => copy(only.text)}>Copy as text</TextButton>}
          <TextButton onPress={save}>Save {more.length > 0 ? 'files' : 'file'}</TextButton>
        </div>
        <p className="data-result">{copied || result}</p>
      </div>
    </div>
  );
}
