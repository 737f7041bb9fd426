import { useMemo, useState } from 'react';
import { partAsMap } from '#analysis/part-as-map.ts';
import { useCommands } from '#components/app/app-store.ts';
import { download } from '#components/app/download.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { FormatList } from '#components/data/FormatList.tsx';
import { FORMAT_CHOICES } from '#components/data/format-choice.ts';
import { Losses } from '#components/data/Losses.tsx';
import { pageFile } from '#components/data/page-file.ts';
import { useTextCopy } from '#components/data/use-text-copy.ts';
import { ChoiceRow } from '#components/picture/ChoiceRow.tsx';
import { fileSizeWords } from '#components/picture/picture-words.ts';
import { listed } from '#domain/words.ts';
import { lossReport } from '#formats/loss-report.ts';
import { fileName } from '#picture/file-name.ts';
import { viewIn, viewOfPart } from '#store/shipped-maps.ts';
import '#styles/data.css';
import '#styles/lens.css';

const SUBJECTS = ['map', 'shown'] as const;
const SUBJECT_WORDS = { map: 'Whole map', shown: 'What is shown' } as const;

const NO_PAGE = 'The page could not be made: a part of it could not be loaded. Check the connection.';

/** Saves the map in a format that other programs read, and says before that what the format cannot hold. */
export function DataPart() {
  const map = useMap();
  const shown = useShown();
  const { say } = useCommands();
  const whole = shown.nodes.size === map.nodes.length && shown.edges.size === map.edges.length;
  const [wanted, setSubject] = useState<(typeof SUBJECTS)[number]>('shown');
  const [format, setFormat] = useState(FORMAT_CHOICES[0]);
  const [result, setResult] = useState('');
  const { copied, copy } = useTextCopy();
  const subject = whole ? 'map' : wanted;
  const part = useMemo(() => (subject === 'map' ? map : partAsMap(map, shown)), [map, shown, subject]);
  const losses = useMemo(() => (format ? lossReport(part, format) : []), [part, format]);
  const written = useMemo(() => format?.write?.(part) ?? [], [part, format]);
  if (!format) return null;

  const tell = (words: string): void => {
    setResult(words);
    say(words);
  };
  const save = (): void => {
    const name = fileName(map.title);
    const handOver = (files: readonly { readonly name: string; readonly file: Blob }[]): void => {
      for (const { name, file } of files) download(file, name);
      tell(`Saved ${listed(files.map(({ name, file }) => `${name}, ${fileSizeWords(file.size)}`))}.`);
    };
    if (format.write) {
      const type = format.mediaType ?? '';
      handOver(
        written.map(({ ending, text }) => ({ name: name + ending, file: new Blob([text], { type }) })),
      );
      return;
    }
    const { search } = window.location;
    void pageFile(part, subject === 'map' ? viewIn(search) : viewOfPart(search)).then((file) =>
      file ? handOver([{ name: `${name}.html`, file }]) : tell(NO_PAGE),
    );
  };
  const [only, ...more] = written;

  return (
    <div className="data">
      <FormatList
        chosen={format}
        onChoose={(chosen) => {
          setFormat(chosen);
          setResult('');
        }}
      />
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
        {format.write ? (
          <Losses format={format} losses={losses} empty={part.nodes.length === 0} />
        ) : (
          <section className="losses">
            <h3 className="section-label">What it is</h3>
            <p>
              One file of about 1.4 MB that opens with a double click: the map as it is looked at now, with
              filters, search, outline and pictures. It needs no site and no network, and can be sent or put
              on any server.
            </p>
          </section>
        )}
        <div className="data-foot">
          {only && more.length === 0 && <TextButton onPress={() => copy(only.text)}>Copy as text</TextButton>}
          <TextButton onPress={save}>Save {more.length > 0 ? 'files' : 'file'}</TextButton>
        </div>
        <p className="data-result">{copied || result}</p>
      </div>
    </div>
  );
}
