import type { Finding } from '#analysis/health/check.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { PlaceButton } from '#components/health/PlaceButton.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';

interface FindingItemProps {
  readonly finding: Finding;
  readonly onFollow: (id: Id) => void;
}

/** Of a long circle or a large group only so many places have a button. */
const MOST_PLACES = 8;

/** One place or several that belong together, each a press away. */
export function FindingItem({ finding: { at, words }, onFollow }: FindingItemProps) {
  const { node } = lookupOf(useMap());
  const { nodes, edges } = useShown();
  const isHidden = (id: Id): boolean => !nodes.has(id) && !edges.has(id);
  const [only] = at;
  if (at.length <= 1) {
    return (
      <li>
        {only === undefined ? (
          <p className="health-words">{words}</p>
        ) : (
          <PlaceButton id={only} words={words} hidden={isHidden(only)} onFollow={onFollow} />
        )}
      </li>
    );
  }
  const left = at.length - MOST_PLACES;
  return (
    <li>
      <p className="health-words">{words}</p>
      <ul className="health-places">
        {at.slice(0, MOST_PLACES).map((id, place) => (
          <li key={id}>
            <PlaceButton
              id={id}
              words={node.get(id)?.label ?? `Step ${place + 1} of ${at.length}`}
              hidden={isHidden(id)}
              onFollow={onFollow}
            />
          </li>
        ))}
      </ul>
      {left > 0 && <p className="health-hint">… and {left.toLocaleString('en')} more.</p>}
    </li>
  );
}
