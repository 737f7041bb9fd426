import { Check, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { TreeItemContent } from 'react-aria-components/Tree';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import type { Actor } from '#domain/map.ts';

interface ActorRowProps {
  readonly actor: Actor;
  readonly count: number;
  readonly foldable: boolean;
}

/** One actor in the tree: mark, name, role and how much it asserts. */
export function ActorRow({ actor, count, foldable }: ActorRowProps) {
  return (
    <TreeItemContent>
      {({ isSelected, isExpanded, level }) => (
        <div
          className="actor-row-inside"
          style={{ paddingInlineStart: `${(Math.min(level, 6) - 1) * 14}px` }}
        >
          {foldable ? (
            <Button slot="chevron" className="actor-chevron" aria-label={isExpanded ? 'Fold' : 'Unfold'}>
              <ChevronRight aria-hidden size={14} />
            </Button>
          ) : (
            <span className="actor-chevron" aria-hidden />
          )}
          <ActorChip actor={actor.id} />
          <span className="actor-words">
            <span className="actor-name">
              <MapText>{actor.name}</MapText>
            </span>
            {actor.role && (
              <span className="actor-role" title={actor.role}>
                <MapText>{actor.role}</MapText>
              </span>
            )}
          </span>
          <span className="actor-count">
            {count}
            <span className="unseen"> {count === 1 ? 'statement' : 'statements'}</span>
            {isSelected && <Check aria-hidden size={15} strokeWidth={2.6} />}
          </span>
        </div>
      )}
    </TreeItemContent>
  );
}
