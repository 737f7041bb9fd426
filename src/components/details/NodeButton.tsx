import { Button } from 'react-aria-components/Button';
import { useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';
import type { Id, MapNode } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { NODE_WORDS } from '#domain/words.ts';

interface NodeButtonProps {
  readonly node: MapNode;
  readonly onFollow: (id: Id) => void;
}

/** Another node; a press selects it, and pointing at it points at it in the drawing. */
export function NodeButton({ node, onFollow }: NodeButtonProps) {
  const map = useMap();
  const { point } = useCommands();
  const speakers = speakersOf(map, node);
  return (
    <Button
      className="node-button"
      onPress={() => onFollow(node.id)}
      onHoverStart={() => point(node.id)}
      onHoverEnd={() => point(null)}
    >
      <TypeGlyph type={node.type} size={13} />
      <span className="node-button-label">
        <MapText>{node.label}</MapText>
      </span>
      <span className="unseen"> ({[NODE_WORDS[node.type].one, speakers].filter(Boolean).join(', ')})</span>
      {(node.actors ?? []).slice(0, 3).map((id) => (
        <ActorChip key={id} actor={id} />
      ))}
    </Button>
  );
}
