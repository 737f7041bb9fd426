import type { MatrixActor } from '#analysis/actor-matrix.ts';
import { matrixName } from '#analysis/matrix-words.ts';
import { useMap } from '#components/app/use-map.ts';
import { ActorChip } from '#components/marks/ActorChip.tsx';

/** An actor's mark and name, at the head of a row or column. */
export function ActorHead({ actor }: { readonly actor: MatrixActor }) {
  const name = matrixName(useMap(), actor);
  return (
    <span className="matrix-head" title={name}>
      {actor === null ? <span className="matrix-nobody" aria-hidden /> : <ActorChip actor={actor} />}
      <bdi className="matrix-name">{name}</bdi>
    </span>
  );
}
