import { Link } from 'react-aria-components/Link';
import { stepPieces } from '#analysis/step-words.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Id, MapEdge } from '#domain/map.ts';

interface StepSentenceProps {
  readonly edge: MapEdge;
  /** The statements that are new to a reader; the others are told more quietly. */
  readonly fresh: ReadonlySet<Id>;
  readonly onFollow: (id: Id) => void;
}

/** A step in a sentence: each statement in it, and the step by its verb, can be selected and pointed at. */
export function StepSentence({ edge, fresh, onFollow }: StepSentenceProps) {
  const map = useMap();
  const { edge: edges } = lookupOf(map);
  const pieces = stepPieces(map, edge).map(({ words, of }, place) => ({ words, of, place }));
  return (
    <>
      {pieces.map(({ words, of, place }) =>
        of === null ? (
          words
        ) : (
          <SentenceLink
            key={place}
            id={of}
            look={
              edges.has(of)
                ? `sentence-verb sentence-${edges.get(of)?.type}`
                : fresh.has(of)
                  ? ''
                  : 'sentence-known'
            }
            onFollow={onFollow}
          >
            {words}
          </SentenceLink>
        ),
      )}
    </>
  );
}

interface SentenceLinkProps {
  readonly id: Id;
  readonly look: string;
  readonly children: string;
  readonly onFollow: (id: Id) => void;
}

function SentenceLink({ id, look, children, onFollow }: SentenceLinkProps) {
  const selected = useApp((state) => state.selected === id);
  const { point } = useCommands();
  return (
    <Link
      className={`sentence-link ${look}`}
      {...(selected ? { 'aria-current': true } : {})}
      onPress={() => onFollow(id)}
      onHoverStart={() => point(id)}
      onHoverEnd={() => point(null)}
      onFocusChange={(focused) => point(focused ? id : null)}
    >
      <bdi>{children}</bdi>
    </Link>
  );
}
