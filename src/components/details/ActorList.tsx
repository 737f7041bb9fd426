import { Button } from 'react-aria-components/Button';
import { useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { ActorChip } from '#components/marks/ActorChip.tsx';
import { MapText } from '#components/marks/MapText.tsx';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';

/** Who says so. A press filters the map by that actor. */
export function ActorList({ actors }: { readonly actors: readonly Id[] }) {
  const { actor: actorOf } = lookupOf(useMap());
  const { chooseActors } = useCommands();
  const known = [...new Set(actors)].flatMap((id) => actorOf.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <ul className="details-actors" aria-label="Said by">
      {known.map((actor) => (
        <li key={actor.id}>
          <Button className="details-actor" onPress={() => chooseActors([actor.id])}>
            <ActorChip actor={actor.id} />
            <span className="actor-words">
              <span className="actor-name">
                <MapText>{actor.name}</MapText>
              </span>
              {actor.role && (
                <span className="actor-role">
                  <MapText>{actor.role}</MapText>
                </span>
              )}
            </span>
            <span className="unseen">: filter the map by this actor</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
