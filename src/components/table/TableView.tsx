import { useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { STATEMENT_COLUMNS, STEP_COLUMNS, statementLines, stepLines } from '#analysis/table-lines.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { LineTable } from '#components/table/LineTable.tsx';
import '#styles/table.css';

type Kind = 'statements' | 'steps';

/** What is shown in rows: its statements, or the steps between them. */
export default function TableView() {
  const map = useMap();
  const shown = useShown();
  const [kind, setKind] = useState<Kind>('statements');
  const lines = useMemo(
    () => (kind === 'steps' ? stepLines(map, shown) : statementLines(map, shown)),
    [map, shown, kind],
  );
  return (
    <section className="table-view" aria-label="Table">
      <ToggleButtonGroup
        className="table-choice"
        aria-label="Rows"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[kind]}
        onSelectionChange={(keys) => setKind(keys.has('steps') ? 'steps' : 'statements')}
      >
        <ToggleButton id="statements" className="table-option">
          Statements <span className="table-count">{shown.nodes.size}</span>
        </ToggleButton>
        <ToggleButton id="steps" className="table-option">
          Steps <span className="table-count">{shown.edges.size}</span>
        </ToggleButton>
      </ToggleButtonGroup>
      {kind === 'statements' ? (
        <LineTable
          key={kind}
          name="Statements"
          columns={STATEMENT_COLUMNS}
          lines={lines}
          none="The filter leaves no statement to list."
        />
      ) : (
        <LineTable
          key={kind}
          name="Steps"
          columns={STEP_COLUMNS}
          lines={lines}
          none="There is no step between what is shown."
        />
      )}
    </section>
  );
}
