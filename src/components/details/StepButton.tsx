import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { stepWords } from '#analysis/step-words.ts';
import { useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import type { Id, MapEdge } from '#domain/map.ts';

interface StepButtonProps {
  readonly edge: MapEdge;
  readonly onFollow: (id: Id) => void;
  /** Tells the whole step in words; otherwise the children stand for it. */
  readonly whole?: boolean;
  readonly children?: ReactNode;
}

/** A step; a press selects it. */
export function StepButton({ edge, onFollow, whole = false, children }: StepButtonProps) {
  const { point } = useCommands();
  const words = stepWords(useMap(), edge);
  return (
    <Button
      className={whole ? 'node-button' : 'step-button'}
      onPress={() => onFollow(edge.id)}
      onHoverStart={() => point(edge.id)}
      onHoverEnd={() => point(null)}
    >
      {whole ? (
        <span className="node-button-label">the step that {words}</span>
      ) : (
        <>
          {children}
          <span className="unseen">: {words}</span>
        </>
      )}
    </Button>
  );
}
