import type { Relation } from '#analysis/relations.ts';
import { NodeButton } from '#components/details/NodeButton.tsx';
import { StepButton } from '#components/details/StepButton.tsx';
import { LineSample } from '#components/marks/LineSample.tsx';
import type { Id } from '#domain/map.ts';
import { EDGE_WORDS } from '#domain/words.ts';

interface RelationItemProps {
  readonly relation: Relation;
  readonly onFollow: (id: Id) => void;
  /** Whether it is aimed at a step rather than at a node. */
  readonly onStep?: boolean;
}

/** One step: how it bears, what stands at its other end, what it needs besides, and what is aimed at it. */
export function RelationItem({ relation, onFollow, onStep = false }: RelationItemProps) {
  const { edge, direction, nodes, step, linked } = relation;
  const together = direction === 'in' && nodes.length > 1;
  return (
    <li className={together ? 'relation relation-linked' : 'relation'}>
      <p className="relation-word">
        <LineSample type={edge.type} length={28} implied={edge.basis === 'implied'} />
        <StepButton edge={edge} onFollow={onFollow}>
          {wordOf(relation)}
          {onStep && ' this step'}
          {together && ' · only together'}
          {edge.basis === 'implied' && <span className="relation-implied"> · implied</span>}
        </StepButton>
      </p>
      {nodes.map((node) => (
        <NodeButton key={node.id} node={node} onFollow={onFollow} />
      ))}
      {step && nodes.length === 0 && <StepButton edge={step} whole onFollow={onFollow} />}
      {linked.length > 0 && (
        <div className="relation-with">
          <p className="relation-word">linked with</p>
          {linked.map((node) => (
            <NodeButton key={node.id} node={node} onFollow={onFollow} />
          ))}
        </div>
      )}
      {direction === 'in' && relation.onStep.length > 0 && (
        <ul className="relations relations-on-step">
          {relation.onStep.map((attack) => (
            <RelationItem key={attack.edge.id} relation={attack} onFollow={onFollow} onStep />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Both sides of a restatement say the same, so its word must tell which of them says it again. */
function wordOf({ edge, direction }: Relation): string {
  const words = EDGE_WORDS[edge.type];
  return edge.type === 'restates' && direction === 'in' ? words.passive : words.active;
}
