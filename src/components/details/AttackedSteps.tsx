import type { Relation } from '#analysis/relations.ts';
import { RelationItem } from '#components/details/RelationItem.tsx';
import { StepButton } from '#components/details/StepButton.tsx';
import type { Id } from '#domain/map.ts';

interface AttackedStepsProps {
  readonly steps: readonly Relation[];
  readonly onFollow: (id: Id) => void;
}

/** Steps that the node makes and somebody attacks, each with what is aimed at it. */
export function AttackedSteps({ steps, onFollow }: AttackedStepsProps) {
  if (steps.length === 0) return null;
  return (
    <section className="details-section">
      <h3 className="section-label">
        Its steps under attack <span className="section-count">{steps.length}</span>
      </h3>
      <ul className="relations">
        {steps.map(({ edge, onStep }) => (
          <li key={edge.id} className="relation">
            <StepButton edge={edge} whole onFollow={onFollow} />
            <ul className="relations relations-on-step">
              {onStep.map((attack) => (
                <RelationItem key={attack.edge.id} relation={attack} onFollow={onFollow} onStep />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
