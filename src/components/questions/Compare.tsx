import { useMemo } from 'react';
import type { Question } from '#analysis/filter.ts';
import { askableBetween } from '#analysis/questions/askable.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { AskButton } from '#components/questions/AskButton.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';

interface CompareProps {
  readonly of: Id;
  readonly onAsk: (question: Question) => void;
}

/** Keeps a statement in mind; at any other one it then can be asked what lies between the two. */
export function Compare({ of, onAsk }: CompareProps) {
  const map = useMap();
  const marked = useApp((state) => state.marked);
  const { mark, say } = useCommands();
  const other = marked !== null && marked !== of ? marked : null;
  const between = useMemo(() => (other === null ? null : askableBetween(map, other, of)), [map, other, of]);
  const label = lookupOf(map).node.get(of)?.label ?? of;
  const kept = marked === of;
  return (
    <div className="ask-compare">
      {between && (
        <div className="ask-row">
          <AskButton askable={between} asked={false} onAsk={onAsk} />
        </div>
      )}
      <TextButton
        quiet
        onPress={() => {
          mark(kept ? null : of);
          say(kept ? `Let go: “${label}”` : `Kept: “${label}”. Choose another statement to compare it with.`);
        }}
      >
        {kept ? 'Kept to compare: let go' : other ? 'Keep this one instead' : 'Keep this to compare'}
      </TextButton>
    </div>
  );
}
