import { useMemo, useState } from 'react';
import type { Counting } from '#analysis/actor-matrix.ts';
import { type MatrixOrder, orderedActors } from '#analysis/matrix-order.ts';
import { countingWords, leftOutWords } from '#analysis/matrix-words.ts';
import { useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap } from '#components/app/use-map.ts';
import { CheckOption } from '#components/controls/CheckOption.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import { MatrixGrid } from '#components/matrix/MatrixGrid.tsx';
import { OrderSelect } from '#components/matrix/OrderSelect.tsx';
import { SideMark } from '#components/matrix/SideMark.tsx';
import { useCounted } from '#components/matrix/use-counted.ts';
import { listed } from '#domain/words.ts';
import '#styles/matrix.css';

const ROW_WORDS: Readonly<Record<MatrixOrder, string>> = {
  steps: 'Most steps made',
  against: 'Most objections made',
  for: 'Most support given',
  name: 'Name',
  map: 'As in the map',
};

const COLUMN_WORDS: Readonly<Record<MatrixOrder, string>> = {
  ...ROW_WORDS,
  steps: 'Most steps received',
  against: 'Most objections received',
  for: 'Most support received',
};

/** So many rows and columns at first, and so many more with each press: more cells at once would make the page slow. */
const PORTION = 60;

/** Who supports and who objects to whom, as counts; pressing one asks for the steps that it counts. */
export default function MatrixDisplay() {
  const map = useMap();
  const { ask, chooseDisplay } = useCommands();
  const { count, asked } = useCounted();
  const [wanted, setWanted] = useState<Counting>(asked && !asked.alone ? 'wholes' : 'alone');
  // The question may have been asked elsewhere: then the matrix counts as it does, if it has such a cell at all.
  const askedFor: Counting = asked?.alone ? 'alone' : 'wholes';
  const pressed = asked && count(askedFor).cell(asked.by, asked.on) ? asked : null;
  const counting = pressed ? askedFor : wanted;
  const matrix = count(counting);
  const [rowOrder, orderRows] = useState<MatrixOrder>('steps');
  const [columnOrder, orderColumns] = useState<MatrixOrder>('steps');
  const [most, setMost] = useState(PORTION);
  const rows = useMemo(() => orderedActors(map, matrix.rows, rowOrder), [map, matrix, rowOrder]);
  const columns = useMemo(() => orderedActors(map, matrix.columns, columnOrder), [map, matrix, columnOrder]);
  const more = Math.max(rows.length, columns.length) > most;
  const shownRows = useMemo(() => rows.slice(0, most), [rows, most]);
  const shownColumns = useMemo(() => columns.slice(0, most), [columns, most]);

  const countBy = (next: Counting): void => {
    setWanted(next);
    if (!asked) return;
    const { side, by, on } = asked;
    const still = (count(next).cell(by, on)?.[side] ?? 0) > 0;
    ask(still ? { kind: 'steps', side, by, on, ...(next === 'alone' ? { alone: true } : {}) } : null);
  };

  if (map.actors.length === 0 || rows.length === 0) {
    return (
      <div className="matrix-empty">
        <p>
          {map.actors.length === 0
            ? 'This map names no actors, so nobody can be seen to answer anybody.'
            : 'No step is shown, so there is nothing to count.'}
        </p>
      </div>
    );
  }
  const leftOut = leftOutWords(map, matrix, counting);
  return (
    <section className="matrix" aria-labelledby="matrix-title">
      <header className="matrix-top">
        <h2 id="matrix-title">Who answers whom</h2>
        <div className="matrix-tools">
          <OrderSelect label="Rows" words={ROW_WORDS} order={rowOrder} onChange={orderRows} />
          <OrderSelect label="Columns" words={COLUMN_WORDS} order={columnOrder} onChange={orderColumns} />
          {map.actors.some(({ partOf = [] }) => partOf.length > 0) && (
            <CheckOption
              isSelected={counting === 'wholes'}
              onChange={(on) => countBy(on ? 'wholes' : 'alone')}
            >
              Roll up members
            </CheckOption>
          )}
        </div>
        <div className="matrix-told">
          <p id="matrix-meaning">
            {countingWords(map, matrix, counting)}
            <span className="matrix-key">
              <SideMark side="for" /> support
            </span>
            <span className="matrix-key">
              <SideMark side="against" /> objection
            </span>
          </p>
          {asked && (
            <TextButton
              onPress={() => {
                chooseDisplay('map');
                // Once the map stands where this button was.
                requestAnimationFrame(focusMap);
              }}
            >
              Show on the map
            </TextButton>
          )}
        </div>
      </header>
      <div className="matrix-frame">
        <MatrixGrid
          matrix={matrix}
          counting={counting}
          rows={shownRows}
          columns={shownColumns}
          asked={pressed}
        />
        {(leftOut !== '' || more) && (
          <div className="matrix-foot">
            {more && (
              <>
                <p>{portionWords(most, rows.length, columns.length)}</p>
                <TextButton onPress={() => setMost(most + PORTION)}>Show {PORTION} more</TextButton>
              </>
            )}
            {leftOut !== '' && <p>{leftOut}</p>}
          </div>
        )}
      </div>
    </section>
  );
}

function portionWords(most: number, rows: number, columns: number): string {
  const told = [
    ...(rows > most ? [`of ${rows} rows`] : []),
    ...(columns > most ? [`of ${columns} columns`] : []),
  ];
  return `Shown are the first ${most} ${listed(told)}.`;
}
