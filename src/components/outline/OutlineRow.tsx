import { ChevronRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';
import { TreeItemContent } from 'react-aria-components/Tree';
import type { Row } from '#analysis/reading-outline.ts';
import { MapText } from '#components/marks/MapText.tsx';
import { StatementWords } from '#components/outline/StatementWords.tsx';

/** Deeper rows are not indented any further: there would be no room for their words. */
const DEEPEST = 6;

interface OutlineRowProps {
  readonly row: Row;
  /** In how many places its node stands. */
  readonly places: number;
  readonly onJump: (row: Row) => void;
}

/** What is seen of a row; its spoken name is that of the row. */
export function OutlineRow({ row, places, onJump }: OutlineRowProps) {
  const { is, level, opens } = row;
  const indent: CSSProperties & { '--level': number } = { '--level': Math.min(level, DEEPEST) - 1 };
  return (
    <TreeItemContent>
      <div className={`outline-row-inside outline-${is.kind}`} style={indent}>
        {opens ? (
          <Button slot="chevron" className="outline-chevron">
            <ChevronRight aria-hidden size={14} />
          </Button>
        ) : (
          <span className="outline-chevron" aria-hidden />
        )}
        {is.kind === 'statement' && (
          <StatementWords statement={is} places={places} onJump={() => onJump(row)} />
        )}
        {is.kind === 'chapter' && (
          <>
            <span className="outline-title">
              <MapText>{is.title}</MapText>
            </span>
            <span className="outline-number">{is.count}</span>
          </>
        )}
        {is.kind === 'portion' && (
          <span className="outline-title">
            {is.from} to {is.to} of {is.of}
          </span>
        )}
      </div>
    </TreeItemContent>
  );
}
