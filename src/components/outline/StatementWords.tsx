import { ArrowUp, CornerDownRight, PanelRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { StatementRow } from '#analysis/reading-outline.ts';
import { standingNote } from '#analysis/standing-words.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { goToDetails } from '#components/app/go-to-details.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';

const MOST_CHIPS = 3;

interface StatementWordsProps {
  readonly statement: StatementRow;
  readonly places: number;
  readonly onJump: () => void;
}

/** A statement where it stands: how it bears on what is above it, what it says, who says it, and where else it stands. */
export function StatementWords({ statement, places, onJump }: StatementWordsProps) {
  const map = useMap();
  const { dimmed } = useShown();
  const { select } = useCommands();
  const { node, by, again } = statement;
  const state = useApp(({ selected }) =>
    selected === null ? '' : selected === node.id ? 'same' : selected === by?.step.id ? 'step' : '',
  );
  const note = by ? standingNote(map, by) : '';
  return (
    <>
      {by && <LineSample type={by.step.type} length={18} implied={by.step.basis === 'implied'} />}
      <span
        className="outline-words"
        data-state={state || undefined}
        data-dimmed={dimmed.has(node.id) || undefined}
        data-thesis={map.thesis.includes(node.id) || undefined}
      >
        <TypeGlyph type={node.type} size={12} />
        <span className="outline-label">
          <MapText>{node.label}</MapText>
        </span>{' '}
        {(places > 1 || again) && (
          <Button className="outline-jump" onPress={onJump}>
            {again ? <ArrowUp aria-hidden size={12} /> : <CornerDownRight aria-hidden size={12} />}
            {again ? 'again, see above' : `in ${places} places`}
            <span className="unseen">{again ? ': go there' : ': go to the next'}</span>
          </Button>
        )}
        {state === 'same' && (
          <Button
            className="outline-details"
            onPress={() => {
              // Where there is no room for both, the details come in front.
              select(node.id);
              goToDetails();
            }}
          >
            <PanelRight aria-hidden size={12} />
            Details
          </Button>
        )}
        {note && <span className="outline-note">{note}</span>}
      </span>
      <span className="outline-who">
        {(node.actors ?? []).slice(0, MOST_CHIPS).map((id) => (
          <ActorChip key={id} actor={id} />
        ))}
      </span>
    </>
  );
}
