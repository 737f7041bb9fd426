import { type NumberedStatement, numberedStatements } from '#analysis/numbered-statements.ts';
import { statementWords } from '#analysis/statement-words.ts';
import type { Visibility } from '#analysis/visibility.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import type { ArgumentMap } from '#domain/map.ts';

interface PrintedOutlineProps {
  readonly map: ArgumentMap;
  readonly shown: Visibility;
}

/** More statements than this, 120 pages, keep a browser busy for longer than anybody waits. */
const MOST = 1500;

/** How many levels are set in further and further. */
const DEEPEST = 7;

/** Everything that is shown as text, in the order in which it is read. */
export function PrintedOutline({ map, shown }: PrintedOutlineProps) {
  const chapters = numberedStatements(map, shown, MOST);
  const left = shown.nodes.size - MOST;
  return (
    <>
      {chapters.map(({ title, statements }) => (
        <section key={statements[0]?.number} className="print-chapter">
          {(title !== '' || chapters.length > 1) && <h2>{title === '' ? 'Outside the chapters' : title}</h2>}
          <ol>
            {statements.map((statement) => (
              <Entry key={statement.number} map={map} statement={statement} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <p className="print-left">
          {left.toLocaleString('en')} more statements are not printed: so many would take a browser too long.
          Filter the map to print a part of it.
        </p>
      )}
    </>
  );
}

function Entry({ map, statement }: { readonly map: ArgumentMap; readonly statement: NumberedStatement }) {
  const words = useMapWords();
  const { node, number, depth } = statement;
  const { head, where } = statementWords(map, statement);
  return (
    <li style={{ marginInlineStart: `${Math.min(depth, DEEPEST) * 5}mm` }}>
      <p className="print-head">
        <b className="print-number">{number}</b>
        <span>{head}</span>
      </p>
      <p className="print-text" {...words}>
        {node.text}
      </p>
      {node.quote && (
        <p className="print-quote" {...words}>
          “{node.quote}”
        </p>
      )}
      {where && <p className="print-where">{where}</p>}
    </li>
  );
}
