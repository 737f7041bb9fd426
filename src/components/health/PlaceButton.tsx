import { Button } from 'react-aria-components/Button';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { LineSample } from '#components/marks/LineSample.tsx';
import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';

interface PlaceButtonProps {
  /** A statement or a step. */
  readonly id: Id;
  readonly words: string;
  /** Whether the filter leaves it out of the drawing. */
  readonly hidden: boolean;
  readonly onFollow: (id: Id) => void;
}

/** A place in the map; a press goes there, and pointing at it points at it in the drawing. */
export function PlaceButton({ id, words, hidden, onFollow }: PlaceButtonProps) {
  const { node, edge } = lookupOf(useMap());
  const selected = useApp((state) => state.selected === id);
  const { point } = useCommands();
  const type = node.get(id)?.type;
  const step = type ? undefined : edge.get(id)?.type;
  return (
    <Button
      className="health-place"
      aria-current={selected}
      onPress={() => onFollow(id)}
      onHoverStart={() => point(id)}
      onHoverEnd={() => point(null)}
    >
      {type && <TypeGlyph type={type} size={13} />}
      {step && <LineSample type={step} length={22} />}
      <span className="health-place-words">
        {words}
        {hidden && <span className="health-hidden"> (hidden by the filter)</span>}
      </span>
    </Button>
  );
}
